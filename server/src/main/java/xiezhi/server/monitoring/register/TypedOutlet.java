package xiezhi.server.monitoring.register;

import java.time.LocalDate;
import java.util.Optional;
import xiezhi.store.monitoring.MonitoredOutlet;

/**
 * An outlet as somebody typed it.
 *
 * @param from first day it is so
 * @param until last day, open when empty
 * @param firm unified social credit code
 * @param medium {@code water} or {@code gas}
 */
record TypedOutlet(LocalDate from, Optional<LocalDate> until, String firm, String name, String medium) {
    private static final int LONGEST_NAME = 100;

    MonitoredOutlet outlet(String id) {
        Flaws.require(id.matches("[\\w.\\-]{1,64}"), "id", "排放口编号应为 1 到 64 个字母、数字、点、横线或下划线");
        Flaws.require(!name.isBlank() && name.length() <= LONGEST_NAME, "name", "排放口名称应有 1 到 " + LONGEST_NAME + " 个字");
        Flaws.require(medium.equals("water") || medium.equals("gas"), "medium", "medium 应为 water 或 gas");
        return new MonitoredOutlet(
                id,
                Flaws.days(from, until),
                firm,
                name.strip(),
                medium.equals("water") ? MonitoredOutlet.Medium.WATER : MonitoredOutlet.Medium.GAS,
                Optional.empty());
    }
}
