/** Every file that the program writes, and the folders of fonts. */
@NullMarked
package duty.store.disk;

import org.jspecify.annotations.NullMarked;
