/** The rules that the house keeps about its own code: who may import whom, where time comes from, names, sizes. */
@NullMarked
package fadu.house;

import org.jspecify.annotations.NullMarked;
