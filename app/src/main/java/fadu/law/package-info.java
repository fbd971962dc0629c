/** The law as data: definitions, their reading and checking, and the edition that names them by hash. Pure. */
@NullMarked
package fadu.law;

import org.jspecify.annotations.NullMarked;
