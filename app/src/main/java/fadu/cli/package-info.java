/** The commands of {@code ./fadu}; thin: they read what a person typed, call the house, and print. */
@NullMarked
package fadu.cli;

import org.jspecify.annotations.NullMarked;
