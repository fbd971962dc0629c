/** What other systems hold comes in here: files are read, checked cell by cell, and entered through the one writer. */
@NullMarked
package fadu.intake;

import org.jspecify.annotations.NullMarked;
