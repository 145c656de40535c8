package duty.check;

import duty.domain.Span;

/**
 * A span with the line that it begins on.
 *
 * @param text the line without its end; empty where there is no such line
 */
public record Excerpt(Span span, String text) {}
