/** Jurisdictions, units, people and the posts that they hold from when to when. */
@NullMarked
package fadu.org;

import org.jspecify.annotations.NullMarked;
