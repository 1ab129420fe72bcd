/** Where each stage of a case stands, and how one event of that stage changes it: one small record for each stage. */
@NullMarked
package xiezhi.core.docket.fold;

import org.jspecify.annotations.NullMarked;
