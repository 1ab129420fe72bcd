/**
 * Small values that stand in documents: {@link xiezhi.core.value.Yuan} money, {@link xiezhi.core.value.Percent},
 * {@link xiezhi.core.value.ChineseNumber} numerals, {@link xiezhi.core.value.DocumentNumber} 文号,
 * {@link xiezhi.core.value.CreditCode} and {@link xiezhi.core.value.IdNumber}. Text that is none of them is an answer
 * ({@link java.util.Optional} or {@link xiezhi.core.value.Reading}), never an exception.
 */
@NullMarked
package xiezhi.core.value;

import org.jspecify.annotations.NullMarked;
