package xiezhi.hj212.message;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import xiezhi.hj212.frame.Frame;
import xiezhi.hj212.frame.FrameSplitter;
import xiezhi.hj212.frame.Text;
import xiezhi.hj212.frame.Trailer;

/**
 * Reads what a right frame says. It accepts every frame: what it cannot make sense of it names as {@link Tolerance} and
 * keeps as text. Not for use by several threads at once; it reuses its working memory from packet to packet.
 */
public final class PacketReader {
    private static final long YEAR_DAYS = 366;

    private final Draft draft = new Draft();
    private final HeaderReader header = new HeaderReader(draft);
    private final AreaReader area = new AreaReader(draft);
    private final DeviceRegister register;

    /** Reads without a device register. */
    public PacketReader() {
        this(DeviceRegister.NONE);
    }

    /**
     * @param register what is known of devices; its edition goes before what Flag says
     */
    public PacketReader(DeviceRegister register) {
        this.register = register;
    }

    /** Reads a frame that is not enciphered. */
    public Packet read(Frame frame) {
        return read(frame, frame.bytes(), frame.segmentEnd(), 0);
    }

    /**
     * Reads a frame that was enciphered.
     *
     * @param plain six bytes, then the plain data segment
     * @param tolerated what was put up with on the way
     */
    public Packet readPlain(Frame frame, byte[] plain, Set<Tolerance> tolerated) {
        long bits = 0;
        for (Tolerance tolerance : tolerated) {
            bits |= tolerance.bit();
        }
        return read(frame, plain, plain.length, bits);
    }

    private Packet read(Frame frame, byte[] bytes, int end, long tolerated) {
        draft.begin(bytes, Frame.HEAD, end, tolerated);
        frameTolerances(frame);
        if (end == Frame.HEAD) {
            draft.tolerate(Tolerance.EMPTY_PACKET);
        }
        int areaStart = header.read();
        header.judge();
        if (areaStart >= 0) {
            area.read(areaStart);
        } else if (end > Frame.HEAD && !draftHas(Tolerance.BAD_CASE)) {
            draft.tolerate(Tolerance.BAD_CP);
        }
        characters(end);
        aheadOfRequest();
        return packet(frame, bytes, end);
    }

    private Packet packet(Frame frame, byte[] bytes, int end) {
        Optional<EditionChoice> known = register.isEmpty() || !draft.has(Field.MN)
                ? Optional.empty()
                : register.edition(new String(
                                bytes,
                                draft.from(Field.MN),
                                draft.until(Field.MN) - draft.from(Field.MN),
                                StandardCharsets.ISO_8859_1))
                        .map(edition -> EditionChoice.registered(edition, draft.flagNumber));
        return new Packet(frame, bytes, end, new Contents(draft), known);
    }

    private boolean draftHas(Tolerance tolerance) {
        return (draft.tolerances & tolerance.bit()) != 0;
    }

    private void frameTolerances(Frame frame) {
        if (frame.trailer() != Trailer.CR_LF) {
            draft.tolerate(
                    switch (frame.trailer()) {
                        case LF -> Tolerance.LF_TRAILER;
                        case CR -> Tolerance.CR_TRAILER;
                        case CR_CR_LF -> Tolerance.CR_CR_LF_TRAILER;
                        case NONE, CR_LF -> Tolerance.NO_TRAILER;
                    });
        }
        if (frame.isCrcLowerCase()) {
            draft.tolerate(Tolerance.CRC_LOWER_CASE);
        }
        if (frame.declaredLength() > FrameSplitter.STANDARD_SEGMENT) {
            draft.tolerate(Tolerance.OVERSIZE);
        }
    }

    private void characters(int end) {
        if (Names.hasHighByte(draft.bytes, Frame.HEAD, end)) {
            var charset = Text.charset(draft.bytes, Frame.HEAD, end);
            if (charset.equals(StandardCharsets.ISO_8859_1)) {
                draft.tolerate(Tolerance.BAD_TEXT);
            } else if (!charset.equals(StandardCharsets.UTF_8)) {
                draft.tolerate(Tolerance.GBK);
            }
        }
    }

    /** Data cannot be of a time after the packet was made; more than a year is no clock out of step but a wrong time. */
    private void aheadOfRequest() {
        int item = draft.dataTimeItem;
        if (item < 0 || !draft.has(Field.QN) || draftHas(Tolerance.BAD_QN)) {
            return;
        }
        int value = draft.part(item, ItemArrays.VALUE);
        int valueEnd = draft.part(item, ItemArrays.VALUE_END);
        if (valueEnd - value < TimeText.SECONDS_LENGTH || !TimeText.isLater(draft.bytes, value, draft.from(Field.QN))) {
            return;
        }
        var data = TimeText.time(draft.bytes, value, valueEnd);
        var request = TimeText.time(draft.bytes, draft.from(Field.QN), draft.until(Field.QN));
        if (data.isEmpty() || request.isEmpty()) {
            return;
        }
        draft.tolerate(Tolerance.TIME_AHEAD, draft.part(item, ItemArrays.NAME), valueEnd);
        if (ChronoUnit.DAYS.between(request.get(), data.get()) > YEAR_DAYS) {
            draft.tolerate(Tolerance.BAD_TIME, draft.part(item, ItemArrays.NAME), valueEnd);
        }
    }
}
