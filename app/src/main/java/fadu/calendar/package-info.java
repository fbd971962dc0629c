/** Days, periods and why they end when they end. Pure. */
@NullMarked
package fadu.calendar;

import org.jspecify.annotations.NullMarked;
