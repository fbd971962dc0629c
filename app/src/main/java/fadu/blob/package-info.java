/** Files kept under their own hash. */
@NullMarked
package fadu.blob;

import org.jspecify.annotations.NullMarked;
