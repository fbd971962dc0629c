/** Followers of the log: each reads what was entered by position, does what follows, and can do it again. */
@NullMarked
package fadu.follow;

import org.jspecify.annotations.NullMarked;
