/** The desk in a browser: the server, sign-in, the frame of every page, and what is said when something fails. */
@NullMarked
package fadu.web;

import org.jspecify.annotations.NullMarked;
