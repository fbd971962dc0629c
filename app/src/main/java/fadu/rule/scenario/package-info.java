/** Scenarios: acts on dates, and the states, days and refusals that must follow; played by the engine itself. */
@NullMarked
package fadu.rule.scenario;

import org.jspecify.annotations.NullMarked;
