/** The foundation: the bureau's own things (leaders, duties, meetings …) as plain values. */
@NullMarked
package duty.domain;

import org.jspecify.annotations.NullMarked;
