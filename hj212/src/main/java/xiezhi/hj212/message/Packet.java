package xiezhi.hj212.message;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import xiezhi.hj212.frame.Frame;
import xiezhi.hj212.frame.Text;

/**
 * One packet, read. It keeps the bytes of its frame and positions in them; words and numbers are made when asked for, and
 * always from exactly what was sent. Immutable.
 */
public final class Packet {
    /** Characters of a device id in the edition of 2005. */
    static final int MN_2005 = 14;

    private static final int MN_SINCE_2017 = 24;

    private static final byte HEXADECIMAL = 1;
    private static final byte LETTER_OR_DIGIT = 2;
    private static final byte[] ID_CHARACTERS = idCharacters();

    static final short[] NO_NOTES = {};
    private static final int NOTE_PARTS = 3;

    private final Frame frame;
    private final byte[] bytes;
    private final int end;
    private final Contents contents;
    private final EditionChoice edition;
    private final long tolerances;

    Packet(Frame frame, byte[] bytes, int end, Contents contents, Optional<EditionChoice> registered) {
        this.frame = frame;
        this.bytes = bytes;
        this.end = end;
        this.contents = contents;
        this.edition = registered.isPresent() ? registered.get() : EditionChoice.of(this);
        this.tolerances = contents.tolerances
                | (edition.isSurfaceWater() ? Tolerance.SURFACE_WATER.bit() : 0)
                | (isIdForm() ? 0 : Tolerance.MN_FORM.bit());
    }

    /** The frame it came in, with the bytes as received. */
    public Frame frame() {
        return frame;
    }

    /** The edition and what decided it. */
    public EditionChoice edition() {
        return edition;
    }

    /** Whether the field is there, even if empty. */
    public boolean has(Field field) {
        return contents.fields[2 * field.slot()] != 0;
    }

    /** What the field says; empty if it is not there. */
    public Optional<String> text(Field field) {
        return has(field) ? Optional.of(string(from(field), until(field))) : Optional.empty();
    }

    /** The whole number the field says; empty if it is not there or is no number of one to six digits. */
    public OptionalInt number(Field field) {
        int value = has(field) ? HeaderReader.number(bytes, from(field), until(field)) : Draft.NONE;
        return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** The command, if the standard knows the code. */
    public Optional<Command> command() {
        OptionalInt code = number(Field.CN);
        return code.isPresent() ? Command.of(code.getAsInt()) : Optional.empty();
    }

    /** Flag, if there is one and it fits into eight bits. */
    public Optional<PacketFlag> flag() {
        int number = contents.flagNumber;
        return number < 0 || number > PacketFlag.GREATEST ? Optional.empty() : Optional.of(new PacketFlag(number));
    }

    /** Whether the sender wants an answer; without a readable Flag it does not. */
    public boolean isAnswerWanted() {
        return flag().map(PacketFlag::isAnswerWanted).orElse(false);
    }

    /** Whether stored data were sent again (RF=1, edition of 2025). */
    public boolean isRetransmission() {
        return is(Field.RF, "1");
    }

    /** How many items the data area has. */
    public int size() {
        return contents.items.size();
    }

    /** The item with this number, from 0, in the order of the packet. */
    public Item item(int number) {
        if (number < 0 || number >= size()) {
            throw new IndexOutOfBoundsException("expected an item of 0 to " + (size() - 1) + ", found " + number);
        }
        return new Item(this, number);
    }

    /** All items in the order of the packet. */
    public List<Item> items() {
        var items = new ArrayList<Item>(size());
        for (int i = 0; i < size(); i++) {
            items.add(new Item(this, i));
        }
        return items;
    }

    /** How many different factors the data area names. */
    public int factorCount() {
        return contents.factorPlaces.length / 2;
    }

    /** The factors in the order of their first item; a factor spread over several groups is one. */
    public List<Factor> factors() {
        var factors = new ArrayList<Factor>(factorCount());
        for (int i = 0; i < factorCount(); i++) {
            factors.add(new Factor(this, i));
        }
        return factors;
    }

    /** The factor with this code, if the packet has it. */
    public Optional<Factor> factor(String code) {
        for (int i = 0; i < factorCount(); i++) {
            if (Names.equal(bytes, contents.factorPlaces[2 * i], contents.factorPlaces[2 * i + 1], code)) {
                return Optional.of(new Factor(this, i));
            }
        }
        return Optional.empty();
    }

    /** What the first item with this whole name says, such as {@code QnRtn}; empty if there is none. */
    public Optional<String> value(String name) {
        for (int i = 0; i < size(); i++) {
            if (Names.equal(bytes, contents.items.name(i), contents.items.nameEnd(i), name)) {
                return Optional.of(itemText(i));
            }
        }
        return Optional.empty();
    }

    /** The moment of DataTime by the clock of the device, to the second; empty if there is none or it is impossible. */
    public Optional<LocalDateTime> dataTime() {
        int item = contents.dataTimeItem;
        return item < 0
                ? Optional.empty()
                : TimeText.time(bytes, contents.items.value(item), contents.items.valueEnd(item));
    }

    /** The moment of QN by the clock of the sender, to the second; empty if there is none or it is impossible. */
    public Optional<LocalDateTime> requestTime() {
        return has(Field.QN) ? TimeText.time(bytes, from(Field.QN), until(Field.QN)) : Optional.empty();
    }

    /** What was put up with. */
    public Set<Tolerance> tolerances() {
        return Tolerance.unpacked(tolerances);
    }

    /** Whether this was put up with. */
    public boolean tolerated(Tolerance tolerance) {
        return (tolerances & tolerance.bit()) != 0;
    }

    /** The places where something was put up with; of very many only the first. */
    public List<Note> notes() {
        var notes = new ArrayList<Note>();
        for (int i = 0; i < contents.notes.length; i += NOTE_PARTS) {
            notes.add(new Note(Tolerance.at(contents.notes[i]), string(contents.notes[i + 1], contents.notes[i + 2])));
        }
        return notes;
    }

    /** Whether item {@code number} is a number that a scaled long holds: {@link #mantissa} × 10^−{@link #scale}. */
    public boolean isScaled(int number) {
        return contents.items.scale(number) >= 0;
    }

    /** The digits of item {@code number} without the point, signed; only if {@link #isScaled}. */
    public long mantissa(int number) {
        return contents.items.mantissa(number);
    }

    /** The digits after the point of item {@code number}; negative if it is not {@link #isScaled}. */
    public int scale(int number) {
        return contents.items.scale(number);
    }

    /** The plain data segment as text, deciphered if it was enciphered. */
    public String segment() {
        return string(Frame.HEAD, end);
    }

    /** A copy of the plain data segment, deciphered if it was enciphered. */
    public byte[] plainSegment() {
        return Arrays.copyOfRange(bytes, Frame.HEAD, end);
    }

    ItemArrays arrays() {
        return contents.items;
    }

    int flagNumber() {
        return contents.flagNumber;
    }

    int length(Field field) {
        return until(field) - from(field);
    }

    boolean is(Field field, String text) {
        return has(field) && Names.equal(bytes, from(field), until(field), text);
    }

    boolean contains(Field field, byte wanted) {
        for (int i = from(field); i < until(field); i++) {
            if (bytes[i] == wanted) {
                return true;
            }
        }
        return false;
    }

    private boolean isIdForm() {
        int length = length(Field.MN);
        if (length == 0 || edition.isSurfaceWater()) {
            return true;
        }
        boolean isOld = edition.edition() == Edition.OF_2005;
        return length == (isOld ? MN_2005 : MN_SINCE_2017) && isIdWritten(isOld);
    }

    /** Whether MN has nothing but 0-9 and A-F, or with {@code isAnyLetter} 0-9, A-Z and a-z. */
    private boolean isIdWritten(boolean isAnyLetter) {
        int wanted = isAnyLetter ? LETTER_OR_DIGIT : HEXADECIMAL;
        int all = wanted;
        for (int i = from(Field.MN); i < until(Field.MN); i++) {
            all &= ID_CHARACTERS[bytes[i] & 0xFF];
        }
        return all == wanted;
    }

    private static byte[] idCharacters() {
        byte[] characters = new byte[256];
        for (char c : "0123456789ABCDEF".toCharArray()) {
            characters[c] |= HEXADECIMAL;
        }
        for (char c = 0; c < 'z' + 1; c++) {
            boolean isAny = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c >= 'a';
            characters[c] |= isAny ? LETTER_OR_DIGIT : 0;
        }
        return characters;
    }

    String factorCode(int factor) {
        return string(contents.factorPlaces[2 * factor], contents.factorPlaces[2 * factor + 1]);
    }

    String itemName(int item) {
        return string(contents.items.name(item), contents.items.nameEnd(item));
    }

    String itemText(int item) {
        return string(contents.items.value(item), contents.items.valueEnd(item));
    }

    Optional<BigDecimal> itemNumber(int item) {
        byte scale = contents.items.scale(item);
        if (scale >= 0) {
            return Optional.of(BigDecimal.valueOf(contents.items.mantissa(item), scale));
        }
        return scale == NumberText.BY_TEXT ? Optional.of(new BigDecimal(itemText(item))) : Optional.empty();
    }

    /** The words of an item's name behind the dash that ends the code of its factor, or all of it. */
    String itemSubName(int item) {
        int name = contents.items.name(item);
        int factor = contents.items.factor(item);
        int code = factor < 0 ? 0 : contents.factorPlaces[2 * factor + 1] - contents.factorPlaces[2 * factor] + 1;
        return string(name + code, contents.items.nameEnd(item));
    }

    private int from(Field field) {
        return contents.fields[2 * field.slot()];
    }

    private int until(Field field) {
        return contents.fields[2 * field.slot() + 1];
    }

    private String string(int from, int until) {
        for (int i = from; i < until; i++) {
            if (bytes[i] < 0) {
                Charset charset = Text.charset(bytes, Frame.HEAD, end);
                return new String(bytes, from, until - from, charset);
            }
        }
        return new String(bytes, from, until - from, StandardCharsets.ISO_8859_1);
    }
}
