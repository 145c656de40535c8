package duty.git;

import org.jspecify.annotations.Nullable;

/**
 * What a commit did to a plain file.
 *
 * @param path after the commit; before it where the commit took the file away
 * @param after null where the commit took it away
 * @param pathBefore null where the commit brought it
 * @param before null where the commit brought it
 */
record Change(
    String path,
    @Nullable ObjectId after,
    @Nullable String pathBefore,
    @Nullable ObjectId before) {}
