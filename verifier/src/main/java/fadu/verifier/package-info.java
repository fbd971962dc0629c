/** Checks an export of the record by docs/docket.md alone. Knows nothing of Fadu; needs nothing but the JDK. */
@NullMarked
package fadu.verifier;

import org.jspecify.annotations.NullMarked;
