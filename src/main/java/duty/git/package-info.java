/**
 * The gatehouse: the only door to git. Reads a repository's own files; runs no program, follows no
 * setting and writes nothing.
 */
@NullMarked
package duty.git;

import org.jspecify.annotations.NullMarked;
