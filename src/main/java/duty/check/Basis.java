package duty.check;

/**
 * What a finding rests on, as it stands in force.
 *
 * @param place in which document, and where in it
 * @param words its own; empty where none are known
 */
public record Basis(Message place, String words) {}
