/** The print shop: papers and tables as plain values, set as PDF, CSV or terminal text. */
@NullMarked
package duty.report;

import org.jspecify.annotations.NullMarked;
