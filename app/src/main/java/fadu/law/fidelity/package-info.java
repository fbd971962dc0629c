/** Compares what rules cite with the texts themselves, where somebody has them at hand as Markdown files. */
@NullMarked
package fadu.law.fidelity;

import org.jspecify.annotations.NullMarked;
