package xiezhi.server.monitoring.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import xiezhi.store.monitoring.MonitoringDevice;

/**
 * A data logger as somebody typed it.
 *
 * @param from first day it is so
 * @param until last day, open when empty
 * @param outlet id of the outlet it stands at
 * @param password as the protocol sends it
 * @param intervalMinutes minutes between two packets at most
 * @param factors codes whose hours it must send
 */
record TypedDevice(
        LocalDate from,
        Optional<LocalDate> until,
        String outlet,
        String password,
        String instrument,
        int intervalMinutes,
        List<String> factors) {
    private static final int LONGEST_NAME = 100;
    private static final int MINUTES_OF_A_DAY = 1440;
    private static final int MOST_FACTORS = 200;

    MonitoringDevice device(String mn) {
        Flaws.require(mn.matches("[0-9A-Za-z_]{1,32}"), "mn", "设备标识 MN 应为 1 到 32 个字母、数字或下划线");
        Flaws.require(password.matches("[!-~&&[^;=&,#]]{1,32}"), "password", "密码应为 1 到 32 个字母、数字或符号，不含 ; = & , #");
        Flaws.require(instrument.length() <= LONGEST_NAME, "instrument", "仪器名称至多 " + LONGEST_NAME + " 个字");
        Flaws.require(
                intervalMinutes >= 1 && intervalMinutes <= MINUTES_OF_A_DAY,
                "intervalMinutes",
                "间隔应为 1 到 " + MINUTES_OF_A_DAY + " 分钟");
        Flaws.require(
                factors.size() <= MOST_FACTORS
                        && factors.stream().allMatch(factor -> factor.matches("[0-9A-Za-z]{1,16}")),
                "factors",
                "因子编码应为字母和数字，至多 " + MOST_FACTORS + " 个");
        return new MonitoringDevice(
                mn, Flaws.days(from, until), outlet, password, instrument.strip(), intervalMinutes, factors);
    }
}
