package xiezhi.server.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes passwords for one sign-in: told once, to be changed at that sign-in, and of no use after a while. */
@Component
class OneTimePasswords {
    private final PasswordEncoder encoder;
    private final Clock clock;

    OneTimePasswords(PasswordEncoder encoder, Clock clock) {
        this.encoder = encoder;
        this.clock = clock;
    }

    /**
     * A password for one sign-in.
     *
     * @param words what is typed; kept nowhere
     * @param until until when it may be used
     */
    record OneTime(String words, Instant until, Account.Password kept) {}

    OneTime made() {
        var words = Passwords.made();
        var until = clock.instant().plus(Passwords.ONE_TIME_FOR);
        var hash = Optional.ofNullable(encoder.encode(words)).orElseThrow();
        return new OneTime(words, until, new Account.Password(hash, Optional.of(until)));
    }
}
