/** What was planned, checked and appraised in a year, reckoned across matters: the same on the desk and by a program. */
@NullMarked
package fadu.work.year;

import org.jspecify.annotations.NullMarked;
