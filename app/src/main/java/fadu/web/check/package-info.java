/** The pages where a year's work is planned, checked and appraised across matters. */
@NullMarked
package fadu.web.check;

import org.jspecify.annotations.NullMarked;
