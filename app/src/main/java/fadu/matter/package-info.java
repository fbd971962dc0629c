/** The one writer: acts become entries, and what follows from entries is kept beside them for lists and guards. */
@NullMarked
package fadu.matter;

import org.jspecify.annotations.NullMarked;
