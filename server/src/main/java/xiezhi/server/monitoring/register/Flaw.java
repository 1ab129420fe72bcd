package xiezhi.server.monitoring.register;

/**
 * What is wrong with a field.
 *
 * @param message what to do, one Chinese sentence
 */
record Flaw(RegisterField field, String message) {}
