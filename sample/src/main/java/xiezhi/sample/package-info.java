/**
 * A seeded generator of invented case files with planted, listed defects. {@link xiezhi.sample.SampleWriter} is the
 * entry; everything in it is invented: firms, people, cities, certificate and account numbers.
 */
@NullMarked
package xiezhi.sample;

import org.jspecify.annotations.NullMarked;
