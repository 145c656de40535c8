/** The inspectors: one stateless class is one rule; {@link RuleCatalog} lists them. */
@NullMarked
package duty.rules;

import org.jspecify.annotations.NullMarked;
