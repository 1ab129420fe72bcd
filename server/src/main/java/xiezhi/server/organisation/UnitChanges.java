package xiezhi.server.organisation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import xiezhi.server.Problem;

/** Changes units. A change ends the version in force and begins a new one; nothing is deleted. */
@Component
public class UnitChanges {
    private static final int LONGEST = 100;

    private final UnitStore units;
    private final TransactionOperations transactions;

    UnitChanges(UnitStore units, TransactionOperations transactions) {
        this.units = units;
        this.transactions = transactions;
    }

    /**
     * What a unit is from a day on.
     *
     * @param from first day
     */
    public record Wanted(
            String name,
            String level,
            Optional<String> parent,
            Optional<String> code,
            Optional<String> mark,
            Optional<LocalDate> from) {
        public Wanted {
            name = Objects.requireNonNullElse(name, "");
            level = Objects.requireNonNullElse(level, "");
        }
    }

    /** Begins a unit; the answer is its id. */
    public String begin(Wanted wanted, LocalDate today) {
        return begin(UUID.randomUUID().toString(), wanted, today);
    }

    /** Begins a unit with an id of the caller's. */
    public String begin(String id, Wanted wanted, LocalDate today) {
        add(checked(id, wanted, today));
        return id;
    }

    /** Changes a unit from a day on. */
    public void change(String id, Wanted wanted, LocalDate today) {
        var fresh = checked(id, wanted, today);
        var open = found(id);
        requireNotBefore(fresh.from(), open.from());
        if (units.below(id, today).stream()
                .flatMap(below -> units.open(below).stream())
                .anyMatch(below -> below.parent().filter(id::equals).isPresent()
                        && !below.level().isBelow(fresh.level()))) {
            throw Problem.unprocessable("UNIT-005", "下级单位的层级须低于它，请先调整下级单位");
        }
        transactions.executeWithoutResult(status -> {
            units.end(id, fresh.from());
            add(fresh);
        });
    }

    /** Abolishes a unit; it must have no units below, no officers and no accounts by then. */
    void end(String id, LocalDate on) {
        requireNotBefore(on, found(id).from());
        if (units.uses(id, on) > 0) {
            throw Problem.unprocessable("UNIT-006", "该单位还有下级单位、人员或者账号，请先撤销、调出或者停用");
        }
        units.end(id, on);
    }

    private void add(Unit unit) {
        try {
            units.add(unit);
        } catch (DuplicateKeyException taken) {
            throw Problem.unprocessable("UNIT-003", "已有名为“" + unit.name() + "”的单位，请核对名称");
        }
    }

    private Unit checked(String id, Wanted wanted, LocalDate today) {
        var name = wanted.name().strip();
        var level = Level.of(wanted.level())
                .orElseThrow(() -> Problem.unprocessable("UNIT-002", "层级应为省、市、县、队之一，实为“" + wanted.level() + "”"));
        if (name.isEmpty() || name.length() > LONGEST) {
            throw Problem.unprocessable("UNIT-001", "单位名称应有 1 到 " + LONGEST + " 个字");
        }
        var parent = wanted.parent().filter(above -> !above.isBlank());
        parent.ifPresent(above -> requireAbove(above, level));
        return new Unit(
                id,
                parent,
                name,
                level,
                wanted.code().orElse("").strip(),
                wanted.mark().orElse("").strip(),
                wanted.from().orElse(today),
                Optional.empty());
    }

    private void requireAbove(String above, Level level) {
        var parent = units.open(above).orElseThrow(() -> Problem.unprocessable("UNIT-004", "没有这个上级单位，请重新选择"));
        if (!level.isBelow(parent.level())) {
            throw Problem.unprocessable("UNIT-004", "上级单位“" + parent.name() + "”的层级须高于本单位");
        }
    }

    private Unit found(String id) {
        return units.open(id).orElseThrow(() -> Problem.notFound("单位"));
    }

    static void requireNotBefore(LocalDate on, LocalDate from) {
        if (on.isBefore(from)) {
            throw Problem.unprocessable("UNIT-007", "生效日期不能早于现行记载的起始日 " + from);
        }
    }
}
