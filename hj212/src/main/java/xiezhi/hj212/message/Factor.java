package xiezhi.hj212.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything a packet says about one factor: a view of its packet. */
public final class Factor {
    private final Packet packet;
    private final int number;

    Factor(Packet packet, int number) {
        this.packet = packet;
        this.number = number;
    }

    /** The code as sent, such as {@code w01018} or {@code 011}. */
    public String code() {
        return packet.factorCode(number);
    }

    /** Its items in the order of the packet, whichever group they stand in. */
    public List<Item> items() {
        var items = new ArrayList<Item>();
        for (int i = 0; i < packet.size(); i++) {
            if (packet.arrays().factor(i) == number) {
                items.add(packet.item(i));
            }
        }
        return items;
    }

    /** The first item with this sub-field. */
    public Optional<Item> item(SubField wanted) {
        for (int i = 0; i < packet.size(); i++) {
            if (packet.arrays().factor(i) == number && packet.arrays().subField(i) == wanted.slot()) {
                return Optional.of(packet.item(i));
            }
        }
        return Optional.empty();
    }

    /** The data mark; empty if there is none or the standard does not know it. */
    public Optional<DataMark> mark() {
        return item(SubField.FLAG).flatMap(Item::mark);
    }
}
