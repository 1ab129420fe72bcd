package xiezhi.server.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A qualification an officer holds or held.
 *
 * @param kind id as gates ask for it, for example {@code legal-profession}
 * @param from first day
 * @param until first day it no longer counts, once ended
 */
record Qualification(String kind, LocalDate from, Optional<LocalDate> until) {}
