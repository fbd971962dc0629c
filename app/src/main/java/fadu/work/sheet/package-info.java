/** Tables written for spreadsheets, a row at a time. */
@NullMarked
package fadu.work.sheet;

import org.jspecify.annotations.NullMarked;
