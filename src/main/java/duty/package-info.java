/** The program's entry: {@link duty.Main} alone touches {@link java.lang.System}. */
@NullMarked
package duty;

import org.jspecify.annotations.NullMarked;
