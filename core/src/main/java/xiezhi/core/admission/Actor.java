package xiezhi.core.admission;

import java.util.List;

/**
 * Who records an event.
 *
 * @param name name as papers write it
 * @param roles roles held on this day, for example {@code legal-reviewer}; empty when papers are read by the program
 * @param qualifications qualifications in force on this day, for example {@code legal-profession}
 */
public record Actor(String name, List<String> roles, List<String> qualifications) {
    public Actor {
        roles = List.copyOf(roles);
        qualifications = List.copyOf(qualifications);
    }
}
