package xiezhi.hj212.receive;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import xiezhi.hj212.message.Command;
import xiezhi.hj212.message.Field;
import xiezhi.hj212.message.Packet;
import xiezhi.hj212.write.Answers;
import xiezhi.hj212.write.RequestNumber;
import xiezhi.hj212.write.Requests;

/**
 * What is sent back for a packet that is kept: the answer its Flag asks for and, to a device that asks for the time (1013),
 * the request to set it (1012), as HJ 212-2017 has it.
 */
final class AnswersTo {
    private AnswersTo() {}

    /**
     * The bytes to send, in their order; often one, possibly none.
     *
     * @param now by a right clock in the zone of the device
     * @throws IllegalArgumentException a field of the packet cannot stand in an answer
     */
    static List<byte[]> of(Packet packet, LocalDateTime now) {
        var answers = new ArrayList<byte[]>();
        Answers.wanted(packet).ifPresent(answers::add);
        if (packet.command().filter(command -> command == Command.ASK_FOR_TIME).isPresent()) {
            answers.add(new Requests(
                            packet.edition().edition(),
                            packet.text(Field.ST).orElse(""),
                            packet.text(Field.PW).orElse(""),
                            packet.text(Field.MN).orElse(""))
                    .setDeviceTime(RequestNumber.of(now), packet.value("PolId").orElse(""), now));
        }
        return answers;
    }
}
