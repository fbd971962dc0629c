/** The record: canonical bytes, chains, the log, seals, personal values, and what checks them. */
@NullMarked
package fadu.docket;

import org.jspecify.annotations.NullMarked;
