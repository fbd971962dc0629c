/** Papers: notices and decisions worded from a matter by the forms of the law's data, as html and docx. */
@NullMarked
package fadu.document;

import org.jspecify.annotations.NullMarked;
