/** Where the data lies: the embedded or external PostgreSQL, its two roles, its migrations, and the office's watch. */
@NullMarked
package fadu.store;

import org.jspecify.annotations.NullMarked;
