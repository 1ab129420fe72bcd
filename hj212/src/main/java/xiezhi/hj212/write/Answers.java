package xiezhi.hj212.write;

import java.util.Optional;
import xiezhi.hj212.message.Command;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.message.ExecutionResult;
import xiezhi.hj212.message.Field;
import xiezhi.hj212.message.Packet;
import xiezhi.hj212.message.RequestResult;

/**
 * Answers to a packet: system code 91, the QN, password and device id of the packet, a Flag of its edition that wants no
 * answer in turn. A packet with a wrong check sum is never answered; it does not get this far.
 */
public final class Answers {
    private static final String INTERACTION = "91";

    private Answers() {}

    /**
     * The answer a packet wants: 9013 to a notice, 9014 to data; empty if it wants none. Send it only when the bytes of the
     * packet are safely stored.
     */
    public static Optional<byte[]> wanted(Packet packet) {
        if (!packet.isAnswerWanted()) {
            return Optional.empty();
        }
        return Optional.of(isNotice(packet) ? noticeReceived(packet) : dataReceived(packet));
    }

    /** 9014: data received. */
    public static byte[] dataReceived(Packet packet) {
        return to(packet, Command.DATA_ANSWER, "");
    }

    /** 9013: notice received; also the answer to a heartbeat and to the request for time. */
    public static byte[] noticeReceived(Packet packet) {
        return to(packet, Command.NOTICE_ANSWER, "");
    }

    /** 9011: a request was received and will be carried out or not. */
    public static byte[] requestReceived(Packet packet, RequestResult result) {
        return to(packet, Command.REQUEST_ANSWER, "QnRtn=" + result.code());
    }

    /** 9012: how carrying out a request ended. */
    public static byte[] executed(Packet packet, ExecutionResult result) {
        return to(packet, Command.EXECUTION_RESULT, "ExeRtn=" + result.code());
    }

    private static boolean isNotice(Packet packet) {
        return packet.command()
                .map(command -> switch (command) {
                    case HEARTBEAT, ASK_FOR_TIME, ENCRYPTION_KEY, STOP_REAL_TIME_DATA, STOP_FACILITY_STATE -> true;
                    default -> false;
                })
                .orElse(false);
    }

    private static byte[] to(Packet packet, Command command, String area) {
        // The version echoed is the one in Flag: a surface-water station of 2017 expects its own 2 back.
        var edition = packet.edition().isSurfaceWater()
                ? Edition.OF_2025
                : packet.edition().edition();
        var writer = new PacketWriter(edition)
                .system(INTERACTION)
                .command(command.code())
                .area(area);
        packet.text(Field.QN).ifPresent(writer::requestNumber);
        packet.text(Field.PW).ifPresent(writer::password);
        packet.text(Field.MN).ifPresent(writer::device);
        return writer.bytes();
    }
}
