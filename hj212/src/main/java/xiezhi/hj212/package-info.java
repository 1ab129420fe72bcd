/** The HJ 212 protocol of automatic monitoring: bytes to packets and back. Imports nothing of ours, asks no clock. */
@NullMarked
package xiezhi.hj212;

import org.jspecify.annotations.NullMarked;
