/**
 * The papers: each turns the ledger into a document of plain values, to be set by the print shop.
 */
@NullMarked
package duty.report.paper;

import org.jspecify.annotations.NullMarked;
