/** The engine: what an act may do, what follows, and where a matter then stands. Pure: no database, no clock of its own. */
@NullMarked
package fadu.rule;

import org.jspecify.annotations.NullMarked;
