/** Templates and the values they print: dates, money and numbers in the styles bureaus use. */
@NullMarked
package xiezhi.sample.text;

import org.jspecify.annotations.NullMarked;
