/** Who is told what by the rules of {@code law/notices.yaml}: on the desk, and by gateways out of the house. */
@NullMarked
package fadu.notice;

import org.jspecify.annotations.NullMarked;
