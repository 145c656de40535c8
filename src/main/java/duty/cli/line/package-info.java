/** What stands between a command and whoever called it. */
@NullMarked
package duty.cli.line;

import org.jspecify.annotations.NullMarked;
