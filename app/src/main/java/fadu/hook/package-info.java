/** Programs outside are told what was entered: signed, once for each entry, again until they took it. */
@NullMarked
package fadu.hook;

import org.jspecify.annotations.NullMarked;
