/** Decides a case: its shape, people, violation, fine and days, all from one seed. */
@NullMarked
package xiezhi.sample.plan;

import org.jspecify.annotations.NullMarked;
