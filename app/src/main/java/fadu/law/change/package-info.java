/** What a change of law between two days touches; pure. */
@NullMarked
package fadu.law.change;

import org.jspecify.annotations.NullMarked;
