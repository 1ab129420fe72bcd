package xiezhi.server.organisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import xiezhi.lawbook.glossary.Glossary;
import xiezhi.lawbook.glossary.Term;
import xiezhi.server.Problem;

/** Changes officers and their qualifications. A change ends what is in force and begins anew; nothing is deleted. */
@Component
public class OfficerChanges {
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}\\p{L}·. ]{1,40}");
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z-]{0,40}");

    private final UnitStore units;
    private final OfficerStore officers;
    private final TransactionOperations transactions;
    private final List<String> kinds;

    OfficerChanges(UnitStore units, OfficerStore officers, TransactionOperations transactions, Glossary glossary) {
        this.units = units;
        this.officers = officers;
        this.transactions = transactions;
        this.kinds = glossary.section("qualifications").stream().map(Term::id).toList();
    }

    /**
     * What an officer is from a day on.
     *
     * @param certificateUntil last day of the certificate
     * @param qualifications kinds held; what is not named ends on that day
     */
    public record Wanted(
            String person,
            String unit,
            Optional<String> certificate,
            Optional<LocalDate> certificateFrom,
            Optional<LocalDate> certificateUntil,
            Optional<List<String>> qualifications,
            Optional<LocalDate> from) {
        public Wanted {
            person = Objects.requireNonNullElse(person, "");
            unit = Objects.requireNonNullElse(unit, "");
        }
    }

    /** Begins an officer; the answer is the id. */
    public String begin(Wanted wanted, LocalDate today) {
        return begin(UUID.randomUUID().toString(), wanted, today);
    }

    /** Begins an officer with an id of the caller's. */
    public String begin(String id, Wanted wanted, LocalDate today) {
        var officer = checked(id, wanted, today);
        transactions.executeWithoutResult(status -> {
            add(officer);
            officer.qualifications().forEach(kind -> officers.addQualification(id, kind, officer.from()));
        });
        return id;
    }

    /** Changes an officer from a day on. */
    void change(String id, Wanted wanted, LocalDate today) {
        var fresh = checked(id, wanted, today);
        var open = officers.open(id).orElseThrow(() -> Problem.notFound("人员"));
        UnitChanges.requireNotBefore(fresh.from(), open.from());
        transactions.executeWithoutResult(status -> {
            officers.end(id, fresh.from());
            add(fresh);
            hold(id, fresh.qualifications(), fresh.from());
        });
    }

    /** Ends an officer's time in office. */
    void end(String id, LocalDate on) {
        var open = officers.open(id).orElseThrow(() -> Problem.notFound("人员"));
        UnitChanges.requireNotBefore(on, open.from());
        officers.end(id, on);
    }

    private void hold(String id, List<String> wanted, LocalDate from) {
        var held = officers.qualifications(id).stream()
                .filter(one -> one.until().isEmpty())
                .map(Qualification::kind)
                .toList();
        held.stream().filter(kind -> !wanted.contains(kind)).forEach(kind -> officers.endQualification(id, kind, from));
        wanted.stream().filter(kind -> !held.contains(kind)).forEach(kind -> officers.addQualification(id, kind, from));
    }

    private void add(Officer officer) {
        try {
            officers.add(officer);
        } catch (DuplicateKeyException taken) {
            throw Problem.unprocessable(
                    "OFFICER-004", "执法证号 " + officer.certificate().number() + " 已属于另一人，请核对");
        }
    }

    private Officer checked(String id, Wanted wanted, LocalDate today) {
        var person = wanted.person().strip();
        var number = wanted.certificate().orElse("").strip();
        var from = wanted.certificateFrom();
        var until = wanted.certificateUntil();
        if (!NAME.matcher(person).matches()) {
            throw Problem.unprocessable("OFFICER-001", "姓名应有 1 到 40 个字，只能是文字、间隔号和空格");
        }
        if (units.open(wanted.unit()).isEmpty()) {
            throw Problem.unprocessable("OFFICER-002", "没有这个单位，请重新选择");
        }
        if (!NUMBER.matcher(number).matches()) {
            throw Problem.unprocessable("OFFICER-003", "执法证号只能有数字、字母和 -，最长 40 个");
        }
        if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
            throw Problem.unprocessable("OFFICER-005", "执法证有效期止于 " + until.get() + "，早于起始日 " + from.get());
        }
        var qualifications = wanted.qualifications().orElse(List.of());
        qualifications.stream()
                .filter(kind -> !kinds.contains(kind))
                .findFirst()
                .ifPresent(kind -> {
                    throw Problem.unprocessable("OFFICER-006", "没有“" + kind + "”这种资格，应为 " + kinds + " 之一");
                });
        return new Officer(
                id,
                person,
                wanted.unit(),
                new Certificate(number, from, until),
                List.copyOf(new HashSet<>(qualifications)),
                wanted.from().orElse(today),
                Optional.empty());
    }
}
