/** Reads {@code law/calendar/*.yaml} and {@code law/periods.yaml} into the objects of {@code fadu.calendar}. */
@NullMarked
package fadu.law.calendar;

import org.jspecify.annotations.NullMarked;
