/**
 * Conditions: a subset of the Common Expression Language, parsed by dev.cel, typed against the schema, evaluated by typed
 * closures in three-valued logic, and traced.
 */
@NullMarked
package xiezhi.lawbook.expression;

import org.jspecify.annotations.NullMarked;
