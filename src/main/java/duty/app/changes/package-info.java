/** What changed between two states of a record, in the words of the bureau. */
@NullMarked
package duty.app.changes;

import org.jspecify.annotations.NullMarked;
