package xiezhi.hj212.message;

import java.math.BigDecimal;
import java.util.Optional;

/** One {@code name=value} of the data area: a view of its packet. */
public final class Item {
    private final Packet packet;
    private final int number;

    Item(Packet packet, int number) {
        this.packet = packet;
        this.number = number;
    }

    /** The whole name, such as {@code w01018-Rtd} or {@code DataTime}. */
    public String name() {
        return packet.itemName(number);
    }

    /** The factor code in front of the dash; empty for items that belong to no factor. */
    public Optional<String> factorCode() {
        int factor = packet.arrays().factor(number);
        return factor < 0 ? Optional.empty() : Optional.of(packet.factorCode(factor));
    }

    /** What stands behind the dash, as sent; the whole name if there is no dash. */
    public String subName() {
        return packet.itemSubName(number);
    }

    /** Which value of the factor it is, if the standard knows it. */
    public Optional<SubField> subField() {
        int sub = packet.arrays().subField(number);
        return sub < 0 ? Optional.empty() : Optional.of(SubField.at(sub));
    }

    /** The value as sent, blanks around it removed; may be empty. */
    public String text() {
        return packet.itemText(number);
    }

    /** Whether nothing stands behind the equals sign: no value, not zero. */
    public boolean isEmpty() {
        return packet.arrays().value(number) == packet.arrays().valueEnd(number);
    }

    /** The value as a number with all digits sent; empty if it is none. */
    public Optional<BigDecimal> number() {
        return packet.itemNumber(number);
    }

    /** The data mark, if this item is one the standard knows. */
    public Optional<DataMark> mark() {
        return subField().filter(sub -> sub == SubField.FLAG).isPresent() && text().length() == 1
                ? DataMark.of(text().charAt(0))
                : Optional.empty();
    }

    /** The number of the group between semicolons, from 0. */
    public int group() {
        return packet.arrays().group(number);
    }

    @Override
    public String toString() {
        return name() + "=" + text();
    }
}
