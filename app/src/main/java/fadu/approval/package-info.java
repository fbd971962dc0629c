/** Acts laid before those who must approve them: who may be asked, who decides, and what is entered on his word. */
@NullMarked
package fadu.approval;

import org.jspecify.annotations.NullMarked;
