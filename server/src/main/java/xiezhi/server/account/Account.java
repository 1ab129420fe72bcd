package xiezhi.server.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A local account.
 *
 * @param name what is typed to sign in
 * @param person name of the person
 * @param unit id of the unit the person works for, of an officer the one of today; empty for none
 * @param officer id of the officer the person is, if any
 * @param identity who the person is to the agency's own sign-in, if linked
 * @param roles roles held
 * @param password what is known of the password
 * @param standing whether it may be used
 */
record Account(
        String name,
        String person,
        String unit,
        Optional<String> officer,
        Optional<String> identity,
        List<Role> roles,
        Password password,
        Standing standing) {
    Account {
        roles = List.copyOf(roles);
    }

    /**
     * A password.
     *
     * @param hash Argon2id
     * @param oneTimeUntil until when it may be used, for one that was made and must be changed; empty for the owner's own
     */
    record Password(String hash, Optional<Instant> oneTimeUntil) {
        boolean mustChange() {
            return oneTimeUntil.isPresent();
        }

        boolean isOver(Instant now) {
            return oneTimeUntil.filter(until -> !now.isBefore(until)).isPresent();
        }
    }

    /**
     * Whether an account may be used.
     *
     * @param failures wrong passwords since the last right one
     * @param lockedUntil until when no password is accepted
     * @param isBarred the security administrator locked it
     * @param endedAt when it was ended for good
     */
    record Standing(int failures, Optional<Instant> lockedUntil, boolean isBarred, Optional<Instant> endedAt) {
        static final Standing FREE = new Standing(0, Optional.empty(), false, Optional.empty());

        boolean isLocked(Instant now) {
            return lockedUntil.filter(now::isBefore).isPresent();
        }

        /** Neither locked by the security administrator nor ended. */
        boolean isUsable() {
            return !isBarred && endedAt.isEmpty();
        }
    }
}
