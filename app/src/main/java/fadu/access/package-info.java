/** Who somebody is, and what he may see and do: sign-in, and posts as permissions. */
@NullMarked
package fadu.access;

import org.jspecify.annotations.NullMarked;
