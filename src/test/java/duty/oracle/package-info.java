/**
 * A second opinion: a bureau made up at random, judged in the plainest way after the words of the
 * contract, day by day and paper by paper, and compared with what {@code duty validate} says. Only
 * {@link duty.oracle.ToldByDuty} knows the program.
 */
@org.jspecify.annotations.NullMarked
package duty.oracle;
