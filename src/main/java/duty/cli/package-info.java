/** The front door: reads the command line, calls one use case, prints what it gave. */
@NullMarked
package duty.cli;

import org.jspecify.annotations.NullMarked;
