package duty.domain;

import org.jspecify.annotations.Nullable;

/**
 * A post that a leader holds for a time.
 *
 * @param acting 代管、主持工作: counts like any other post, but rests on its document
 */
public record Post(
    String title, Rank rank, Tenure tenure, boolean acting, @Nullable String document) {}
