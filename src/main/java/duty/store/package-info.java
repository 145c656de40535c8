/** The cellar: the only door to the record files and to YAML. */
@NullMarked
package duty.store;

import org.jspecify.annotations.NullMarked;
