package xiezhi.server.monitoring.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.hj212.factor.FactorEntry;
import xiezhi.server.Statements;
import xiezhi.server.monitoring.outlet.FactorCodes;
import xiezhi.server.scope.Scope;

/** Whether an entry fits to what it names: firm, outlet, data logger, factor, all within the area of whoever enters it. */
@Component
class RegisterPlaces {
    private static final String NO_OUTLET = "没有登记这个排放口，或者不在您的范围内";

    private final JdbcClient jdbc;

    RegisterPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether an outlet is registered and within the area. */
    boolean isOwn(String outlet, Scope scope) {
        return unit(outlet).filter(scope::sees).isPresent();
    }

    /** What does not fit of an entry whose fields are right. */
    List<Flaw> flaws(RegisterEntry entry, Scope scope) {
        List<Flaw> flaws = new ArrayList<>();
        var outlet = entry.text(RegisterField.OUTLET);
        switch (entry.kind()) {
            case OUTLETS -> outlet(entry, scope, flaws);
            case MARKS -> {
                if (outletsOf("devices", entry.text(RegisterField.MN)).stream().noneMatch(at -> isOwn(at, scope))) {
                    flaws.add(new Flaw(RegisterField.MN, "没有登记这台设备，或者不在您的范围内"));
                }
            }
            case PROTOCOLS -> {
                var at = outletsOf("devices", entry.text(RegisterField.MN));
                if (at.isEmpty() || !at.stream().allMatch(one -> isOwn(one, scope))) {
                    flaws.add(new Flaw(RegisterField.MN, "没有登记这台设备，或者不在您的范围内"));
                }
            }
            default -> {
                if (!isOwn(outlet, scope)) {
                    flaws.add(new Flaw(RegisterField.OUTLET, NO_OUTLET));
                }
            }
        }
        if (flaws.isEmpty()) {
            key(entry, scope, flaws);
            parts(entry, outlet, flaws);
        }
        return flaws;
    }

    private void outlet(RegisterEntry entry, Scope scope, List<Flaw> flaws) {
        if (firmUnit(entry.text(RegisterField.FIRM)).filter(scope::sees).isEmpty()) {
            flaws.add(new Flaw(RegisterField.FIRM, "企业名录中没有这家企业，或者不在您的范围内，请先录入企业"));
        }
        var id = entry.text(RegisterField.OUTLET_ID);
        if (unit(id).isPresent() && !isOwn(id, scope)) {
            flaws.add(new Flaw(RegisterField.OUTLET_ID, "这个编号已经用于别处，请换一个"));
        }
    }

    /** A data logger may move to another outlet of the area; what has an id of its own stays at its outlet. */
    private void key(RegisterEntry entry, Scope scope, List<Flaw> flaws) {
        var kind = entry.kind();
        if (kind != RegisterKind.DEVICES && !kind.needed().contains(RegisterField.ID)) {
            return;
        }
        var field = kind == RegisterKind.DEVICES ? RegisterField.MN : RegisterField.ID;
        var at = outletsOf(kind.id(), entry.text(field));
        var isTaken = (kind == RegisterKind.DEVICES || kind == RegisterKind.MARKS)
                ? at.stream().anyMatch(one -> !isOwn(one, scope))
                : at.stream().anyMatch(one -> !one.equals(entry.text(RegisterField.OUTLET)));
        if (isTaken) {
            flaws.add(new Flaw(field, "这个编号已经用于别处，请换一个"));
        }
    }

    private void parts(RegisterEntry entry, String outlet, List<Flaw> flaws) {
        switch (entry.kind()) {
            case DEVICES -> {
                if (entry.value(RegisterField.PASSWORD).isEmpty()
                        && outletsOf("devices", entry.text(RegisterField.MN)).isEmpty()) {
                    flaws.add(new Flaw(RegisterField.PASSWORD, "没有填写；首次登记须有访问密码"));
                }
            }
            case EQUIPMENT -> {
                if (!outletsOf("devices", entry.text(RegisterField.MN)).contains(outlet)) {
                    flaws.add(new Flaw(RegisterField.MN, "这个排放口没有登记这台设备"));
                }
            }
            case PROTOCOLS -> key(entry).ifPresent(flaws::add);
            case LIMITS -> limit(entry, outlet).ifPresent(flaws::add);
            default -> {}
        }
    }

    /** A key must be there where there should be one, and only there. */
    private Optional<Flaw> key(RegisterEntry entry) {
        var state = entry.text(RegisterField.KEY_STATE);
        var isTyped = entry.value(RegisterField.SM4_KEY).isPresent();
        if (state.equals("none") && isTyped) {
            return Optional.of(new Flaw(RegisterField.SM4_KEY, "未设置密钥的不填"));
        }
        return state.equals("set") && !isTyped && !hasKey(entry)
                ? Optional.of(new Flaw(RegisterField.SM4_KEY, "没有填写；首次设置须有密钥"))
                : Optional.empty();
    }

    private boolean hasKey(RegisterEntry entry) {
        return jdbc.sql(Statements.of("monitoring/register/has-key"))
                .param("mn", entry.text(RegisterField.MN))
                .param("day", entry.text(RegisterField.FROM))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Values are compared with the limit as they come, so its unit must be theirs. */
    private Optional<Flaw> limit(RegisterEntry entry, String outlet) {
        var factor = entry.text(RegisterField.FACTOR);
        var known = FactorCodes.entry(factor).map(FactorEntry::unit);
        var own = jdbc.sql(Statements.of("monitoring/register/unit-of-factor"))
                .param("outlet", outlet)
                .param("factor", factor)
                .query(String.class)
                .optional();
        if (own.isEmpty() && known.isEmpty()) {
            return Optional.of(new Flaw(RegisterField.FACTOR, "因子表中没有这个编码，请核对；确有的，先在“监测因子”中登记"));
        }
        var expected = own.or(() -> known).orElse("");
        return expected.isEmpty() || plain(expected).equals(plain(entry.text(RegisterField.UNIT)))
                ? Optional.empty()
                : Optional.of(new Flaw(RegisterField.UNIT, "这个因子的数据以 " + expected + " 计，请按这个单位填写限值"));
    }

    private static String plain(String unit) {
        return unit.replace("³", "3").replace("²", "2").replace('µ', 'μ').replace(" ", "");
    }

    private List<String> outletsOf(String kind, String key) {
        return jdbc.sql(Statements.of("monitoring/register/outlets-of-key"))
                .param("kind", kind)
                .param("key", key)
                .query((row, number) -> row.getString("outlet"))
                .list();
    }

    private Optional<String> unit(String outlet) {
        return jdbc.sql(Statements.of("monitoring/register/unit-of-outlet"))
                .param("outlet", outlet)
                .query(String.class)
                .optional();
    }

    private Optional<String> firmUnit(String code) {
        return jdbc.sql(Statements.of("unit-of-credit-code"))
                .param("code", code)
                .query(String.class)
                .optional();
    }
}
