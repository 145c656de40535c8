/** Every number that {@code duty.yaml} may set, held to its boundary with every rule by it. */
@NullMarked
package duty.rules.figures;

import org.jspecify.annotations.NullMarked;
