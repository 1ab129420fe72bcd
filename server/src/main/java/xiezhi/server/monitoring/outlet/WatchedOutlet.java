package xiezhi.server.monitoring.outlet;

import java.util.List;
import java.util.Optional;
import xiezhi.monitoring.series.Factors;
import xiezhi.monitoring.series.MonitoringEvent;
import xiezhi.monitoring.series.Outlet;
import xiezhi.store.monitoring.MeteredEquipment;
import xiezhi.store.monitoring.MonitoredOutlet;
import xiezhi.store.monitoring.MonitoringDevice;

/**
 * An outlet as detectors know it, with all of the register that goes into its series.
 *
 * @param outlet what detectors know
 * @param registered the line of the register
 * @param firm what it belongs to
 * @param devices that send its values
 * @param equipment whose power is metered
 * @param declared marks, notices and orders by the time they were stated
 */
public record WatchedOutlet(
        Outlet outlet,
        MonitoredOutlet registered,
        OutletFirm firm,
        List<MonitoringDevice> devices,
        List<MeteredEquipment> equipment,
        List<MonitoringEvent> declared) {
    public WatchedOutlet {
        devices = List.copyOf(devices);
        equipment = List.copyOf(equipment);
        declared = List.copyOf(declared);
    }

    /** The greatest equipment of a purpose: its power stands for that of all. */
    public Optional<MeteredEquipment> greatest(MeteredEquipment.Purpose purpose) {
        return equipment.stream()
                .filter(each -> each.purpose() == purpose)
                .reduce((one, other) -> other.ratedKilowatts().compareTo(one.ratedKilowatts()) > 0 ? other : one);
    }

    /** The code detectors use for a factor of a device. */
    public String factor(String mn, String sent) {
        if (isOf(MeteredEquipment.Purpose.PRODUCTION, mn, sent)) {
            return Factors.PRODUCTION_POWER;
        }
        return isOf(MeteredEquipment.Purpose.TREATMENT, mn, sent) ? Factors.TREATMENT_POWER : FactorCodes.usual(sent);
    }

    private boolean isOf(MeteredEquipment.Purpose purpose, String mn, String sent) {
        return greatest(purpose)
                .filter(each -> each.mn().equals(mn) && each.factor().equals(sent))
                .isPresent();
    }

    /** Numbers of its devices. */
    public List<String> mns() {
        return devices.stream().map(MonitoringDevice::mn).toList();
    }

    /** What people call it. */
    public String fullName() {
        return firm.name() + registered.name();
    }
}
