package xiezhi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import xiezhi.hj212.device.DeviceModel;
import xiezhi.hj212.send.DeviceFleet;
import xiezhi.hj212.send.SendCounts;

/**
 * Many simulated devices that send for a while, each over a connection of its own.
 *
 * @param devices how many
 * @param seconds how long
 * @param rate packets a second in all
 */
record FleetRun(int devices, int seconds, int rate) {
    /** Sends and prints one line. */
    Integer send(InetSocketAddress to, DeviceModel first, long seed, PrintWriter out) throws IOException {
        try (var fleet = new DeviceFleet(to, first, seed, devices, Clock.system(Hj212Command.ZONE))) {
            SendCounts counts = fleet.run(rate, Duration.ofSeconds(seconds));
            out.println("设备 " + devices + " 台，最后仍连接 " + fleet.connected() + " 台；" + SendReport.line(counts));
            return SendReport.lost(counts) == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return ExitCode.FINDINGS;
        }
    }
}
