package xiezhi.server.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A local account.
 *
 * @param name what is typed to sign in
 * @param person name of the person
 * @param unit body the person works for
 * @param roles roles held
 * @param passwordHash Argon2id
 * @param failures wrong passwords since the last right one
 * @param lockedUntil until when no password is accepted
 * @param mustChangePassword the password was given by somebody else
 */
record Account(
        String name,
        String person,
        String unit,
        List<Role> roles,
        String passwordHash,
        int failures,
        Optional<Instant> lockedUntil,
        boolean mustChangePassword) {
    Account {
        roles = List.copyOf(roles);
    }

    boolean isLocked(Instant now) {
        return lockedUntil.filter(now::isBefore).isPresent();
    }
}
