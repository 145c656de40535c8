package duty.app;

import duty.check.Message;

/**
 * Why something is not done.
 *
 * @param reason what stands against it
 * @param next what to do instead
 */
public record Refusal(Message reason, Message next) {}
