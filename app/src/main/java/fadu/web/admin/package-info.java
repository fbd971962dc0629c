/** The pages of the three administrators: units and posts, accounts and rights, logs. */
@NullMarked
package fadu.web.admin;

import org.jspecify.annotations.NullMarked;
