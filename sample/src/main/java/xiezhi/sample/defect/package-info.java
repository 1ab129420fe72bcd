/** Defects that can be planted, each changing only what it says. */
@NullMarked
package xiezhi.sample.defect;

import org.jspecify.annotations.NullMarked;
