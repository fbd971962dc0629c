/** The demonstration: a published year, worked through again with invented matters. */
@NullMarked
package fadu.demo;

import org.jspecify.annotations.NullMarked;
