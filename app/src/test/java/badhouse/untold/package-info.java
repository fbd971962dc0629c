/** Part of the house that breaks the rules, so that each rule is shown able to fail. */
@NullMarked
package badhouse.untold;

import org.jspecify.annotations.NullMarked;
