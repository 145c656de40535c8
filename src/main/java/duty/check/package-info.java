/** The notice board: what a rule is, and how a finding is put into words in both languages. */
@NullMarked
package duty.check;

import org.jspecify.annotations.NullMarked;
