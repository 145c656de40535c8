/** The hall: one use case a class, each with one public way in. */
@NullMarked
package duty.app;

import org.jspecify.annotations.NullMarked;
