/** A house for a real place: what its file says, and setting it up, whole or not at all. */
@NullMarked
package fadu.cli.found;

import org.jspecify.annotations.NullMarked;
