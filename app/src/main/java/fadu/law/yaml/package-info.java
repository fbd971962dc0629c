/** Exact reading of YAML 1.2: every node knows its place, duplicate keys and aliases are refused. */
@NullMarked
package fadu.law.yaml;

import org.jspecify.annotations.NullMarked;
