/** The platform: starts the database, answers the browser. No rules of law here. */
@NullMarked
package xiezhi.server;

import org.jspecify.annotations.NullMarked;
