/** The pages on which matters are seen and worked on. */
@NullMarked
package fadu.web.desk;

import org.jspecify.annotations.NullMarked;
