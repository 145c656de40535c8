/**
 * The gatehouse: the only door to git. Asks git's own program, behind a fence: nothing that a
 * repository's settings name is run, nothing is fetched, and nothing written.
 */
@NullMarked
package duty.git;

import org.jspecify.annotations.NullMarked;
