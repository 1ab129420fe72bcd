package xiezhi.hj212.device;

import java.util.List;
import java.util.Optional;
import xiezhi.hj212.cipher.Sm4Key;
import xiezhi.hj212.message.Edition;

/**
 * What a simulated device is.
 *
 * @param edition the edition it speaks
 * @param mn its id
 * @param st its system code
 * @param password its password
 * @param factors what it measures
 * @param key its key; without one it sends plain text
 */
public record DeviceModel(
        Edition edition, String mn, String st, String password, List<SimulatedFactor> factors, Optional<Sm4Key> key) {
    private static final String PASSWORD = "123456";

    /** Copies the list. */
    public DeviceModel {
        factors = List.copyOf(factors);
    }

    /** An outlet of waste gas: flow, velocity, temperature, pressure, humidity, oxygen, dust, SO2, NOx, CO. */
    public static DeviceModel wasteGas(Edition edition, String mn) {
        boolean isOld = edition == Edition.OF_2005;
        return new DeviceModel(
                edition,
                mn,
                "31",
                PASSWORD,
                List.of(
                        new SimulatedFactor(isOld ? "B02" : "a00000", 22, 6, 2, false),
                        new SimulatedFactor(isOld ? "S02" : "a01011", 11, 3, 2, false),
                        new SimulatedFactor(isOld ? "S03" : "a01012", 118, 9, 1, false),
                        new SimulatedFactor(isOld ? "S08" : "a01013", 0.12, 0.04, 3, false),
                        new SimulatedFactor(isOld ? "S05" : "a01014", 8.5, 1.2, 2, false),
                        new SimulatedFactor(isOld ? "S01" : "a19001", 7.8, 1.1, 2, false),
                        new SimulatedFactor(isOld ? "01" : "a34013", 4.6, 2.2, 2, true),
                        new SimulatedFactor(isOld ? "02" : "a21026", 17, 8, 2, true),
                        new SimulatedFactor(isOld ? "03" : "a21002", 38, 12, 2, true),
                        new SimulatedFactor(isOld ? "04" : "a21005", 21, 14, 1, true)),
                Optional.empty());
    }

    /** An outlet of waste water: flow, pH, temperature, COD, ammonia nitrogen, total phosphorus, total nitrogen. */
    public static DeviceModel wasteWater(Edition edition, String mn) {
        boolean isOld = edition == Edition.OF_2005;
        return new DeviceModel(
                edition,
                mn,
                "32",
                PASSWORD,
                List.of(
                        new SimulatedFactor(isOld ? "B01" : "w00000", 16, 7, 2, false),
                        new SimulatedFactor(isOld ? "001" : "w01001", 7.4, 0.5, 2, false),
                        new SimulatedFactor("w01010", 21, 4, 1, false),
                        new SimulatedFactor(isOld ? "011" : "w01018", 31, 12, 1, false),
                        new SimulatedFactor(isOld ? "060" : "w21003", 1.8, 1.2, 2, false),
                        new SimulatedFactor(isOld ? "101" : "w21011", 0.22, 0.12, 3, false),
                        new SimulatedFactor(isOld ? "065" : "w21001", 9.5, 3, 2, false)),
                Optional.empty());
    }

    /** The same with its data area enciphered. */
    public DeviceModel enciphered(Sm4Key sm4) {
        return new DeviceModel(edition, mn, st, password, factors, Optional.of(sm4));
    }
}
