/** The API: what the desk does, for programs, with the rights of the person whose token they show. */
@NullMarked
package fadu.api;

import org.jspecify.annotations.NullMarked;
