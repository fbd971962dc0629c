/** Fadu (法度): law-based-government work, held to its law and its record. */
@NullMarked
package fadu;

import org.jspecify.annotations.NullMarked;
