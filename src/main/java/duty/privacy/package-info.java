/** What must not be made public, and how it and what would command a terminal are shown. */
@NullMarked
package duty.privacy;

import org.jspecify.annotations.NullMarked;
