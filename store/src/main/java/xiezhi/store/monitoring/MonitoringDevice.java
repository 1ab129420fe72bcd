package xiezhi.store.monitoring;

import java.util.List;

/**
 * A data logger and what it is expected to send.
 *
 * @param mn its number
 * @param validity days this holds
 * @param outlet id of the outlet it stands at
 * @param password as the protocol sends it; not printed
 * @param instrument what measures
 * @param intervalMinutes minutes between two packets at most, in normal running
 * @param factors codes of the factors whose hours it must send
 */
public record MonitoringDevice(
        String mn,
        Validity validity,
        String outlet,
        String password,
        String instrument,
        int intervalMinutes,
        List<String> factors) {
    public MonitoringDevice {
        factors = List.copyOf(factors);
    }

    @Override
    public String toString() {
        return "MonitoringDevice[" + mn + " at " + outlet + ", " + validity + "]";
    }
}
