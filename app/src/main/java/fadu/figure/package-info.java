/** Figures: numbers that are selections of entries, and the entries that are their evidence. */
@NullMarked
package fadu.figure;

import org.jspecify.annotations.NullMarked;
