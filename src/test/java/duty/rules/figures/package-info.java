/** Every number that a plan may set, held to its boundary with every rule by it. */
@NullMarked
package duty.rules.figures;

import org.jspecify.annotations.NullMarked;
