/** Measures: how many acts a second, beside the same statements without the engine. */
@NullMarked
package fadu.bench;

import org.jspecify.annotations.NullMarked;
