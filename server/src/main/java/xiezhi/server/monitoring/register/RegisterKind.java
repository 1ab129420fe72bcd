package xiezhi.server.monitoring.register;

import static xiezhi.server.monitoring.register.RegisterField.*;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the register keeps of outlets. */
@SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
enum RegisterKind {
    OUTLETS("monitored_outlet", List.of(OUTLET_ID, FIRM, OUTLET_NAME, MEDIUM, FROM), List.of(UNTIL)),
    DEVICES(
            "monitoring_device",
            List.of(MN, OUTLET, INSTRUMENT, INTERVAL, SENT_FACTORS, FROM),
            List.of(UNTIL, PASSWORD)),
    PROTOCOLS("device_protocol", List.of(MN, FROM), List.of(EDITION, PERIOD_LABEL, PART_MINUTES, KEY_STATE, SM4_KEY)),
    LIMITS("emission_limit", List.of(OUTLET, FACTOR, AVERAGING, AT_MOST, UNIT, BASIS, FROM), List.of(UNTIL)),
    STOPS(
            "monitored_stop",
            List.of(ID, OUTLET, STOP_KIND, FROM_AT, BASIS),
            List.of(UNTIL_AT, STATED_AT, ALLOWED_SHARE)),
    MARKS("monitoring_mark", List.of(ID, MN, STATE, FROM_AT, MARKED_AT, MARKED_BY), List.of(UNTIL_AT)),
    EQUIPMENT(
            "metered_equipment",
            List.of(ID, OUTLET, EQUIPMENT_NAME, PURPOSE, MN, SENT_FACTOR, RATED, FROM),
            List.of(UNTIL)),
    FACTORS(
            "outlet_factor",
            List.of(OUTLET, FACTOR, FACTOR_NAME, UNIT, IS_POLLUTANT),
            List.of(RANGE, DETECTION_LIMIT, RESOLUTION, YEARLY_KG)),
    PROFILES(
            "outlet_profile",
            List.of(OUTLET, PLANT, IS_BATCH),
            List.of(REFERENCE_OXYGEN, DUCT_AREA, NORMAL_FLOW, MOISTURE));

    private final String table;
    private final List<RegisterField> needed;
    private final List<RegisterField> others;

    RegisterKind(String table, List<RegisterField> needed, List<RegisterField> others) {
        this.table = table;
        this.needed = needed;
        this.others = others;
    }

    /** Name in addresses and of statements. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What entering one is called in the audit log. */
    String action() {
        return "put-" + (id().endsWith("s") ? id().substring(0, id().length() - 1) : id());
    }

    /** Table it is kept in. */
    String table() {
        return table;
    }

    /** Fields that must be there; the first names the entry. */
    List<RegisterField> needed() {
        return needed;
    }

    List<RegisterField> fields() {
        return Stream.concat(needed.stream(), others.stream()).toList();
    }

    /** Fields that are told of an entry: never a password or a key; the end also where the next version makes it. */
    List<RegisterField> told() {
        var ends = isDated() && !fields().contains(UNTIL) ? Stream.of(UNTIL) : Stream.<RegisterField>empty();
        return Stream.concat(fields().stream().filter(field -> !field.isSecret()), ends)
                .toList();
    }

    /** Whether it has versions, each from a day on. */
    boolean isDated() {
        return needed.contains(FROM);
    }

    /** Whether an entry is named by its id and has one version only. */
    boolean isTimed() {
        return needed.contains(FROM_AT);
    }
}
