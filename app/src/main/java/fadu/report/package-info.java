/** The annual report: sections, sentences with figures in them, what the data shows as shortcomings, checks, and papers. */
@NullMarked
package fadu.report;

import org.jspecify.annotations.NullMarked;
