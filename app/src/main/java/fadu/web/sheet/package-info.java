/** Tables written for spreadsheets, a row at a time. */
@NullMarked
package fadu.web.sheet;

import org.jspecify.annotations.NullMarked;
