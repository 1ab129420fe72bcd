package xiezhi.cli;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.hj212.factor.FactorReview;
import xiezhi.hj212.frame.Rejection;
import xiezhi.hj212.message.Factor;
import xiezhi.hj212.message.Field;
import xiezhi.hj212.message.Item;
import xiezhi.hj212.message.Note;
import xiezhi.hj212.message.Packet;
import xiezhi.hj212.message.Tolerance;

/** One line of JSON for each packet or rejected piece, as {@code docs/JSON.md} describes. */
final class PacketJson {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MOST_TEXT = 2000;

    private PacketJson() {}

    static String accepted(Packet packet, boolean isRepeated) {
        ObjectNode node = NODES.objectNode();
        node.put("accepted", true);
        node.put("edition", packet.edition().edition().year());
        text(node, "qn", packet, Field.QN);
        text(node, "st", packet, Field.ST);
        text(node, "cn", packet, Field.CN);
        text(node, "mn", packet, Field.MN);
        number(node, "flag", packet.number(Field.FLAG));
        number(node, "pnum", packet.number(Field.PNUM));
        number(node, "pno", packet.number(Field.PNO));
        ArrayNode factors = node.putArray("factors");
        packet.factors().forEach(factor -> factors.add(factor(factor)));
        List<Note> review = FactorReview.notes(packet);
        Set<Tolerance> tolerances = new LinkedHashSet<>(packet.tolerances());
        review.forEach(note -> tolerances.add(note.tolerance()));
        if (isRepeated) {
            tolerances.add(Tolerance.DUPLICATE);
        }
        ArrayNode codes = node.putArray("tolerances");
        tolerances.forEach(tolerance -> codes.add(tolerance.code()));
        number(node, "rf", packet.number(Field.RF));
        parameters(node, packet);
        notes(node, packet, review);
        node.put("offset", packet.frame().offset());
        node.put("length", packet.frame().bytes().length);
        return MAPPER.writeValueAsString(node);
    }

    static String rejected(Rejection rejection) {
        ObjectNode node = NODES.objectNode();
        node.put("accepted", false);
        node.put("cause", rejection.cause().code());
        node.put("offset", rejection.offset());
        node.put("length", rejection.bytes().length);
        number(node, "declaredLength", rejection.declaredLength());
        number(node, "foundLength", rejection.foundLength());
        crc(node, "crcInPacket", rejection.crcInPacket());
        crc(node, "crcComputed", rejection.crcComputed());
        node.put("explanation", rejection.explanation());
        node.put("bytes", escaped(rejection.bytes()));
        return MAPPER.writeValueAsString(node);
    }

    private static ObjectNode factor(Factor factor) {
        ObjectNode node = NODES.objectNode();
        node.put("code", factor.code());
        ObjectNode items = node.putObject("items");
        factor.items().forEach(item -> value(items, item.subName(), item));
        return node;
    }

    /** Items that belong to no factor; where PolId says which instrument they are of, group by group. */
    private static void parameters(ObjectNode node, Packet packet) {
        ObjectNode parameters = node.putObject("parameters");
        List<Item> plain = new ArrayList<>();
        packet.items().stream().filter(item -> item.factorCode().isEmpty()).forEach(plain::add);
        plain.forEach(item -> value(parameters, item.name(), item));
        if (plain.stream().filter(item -> item.name().equals("PolId")).count() > 1) {
            ArrayNode groups = node.putArray("groups");
            int last = -1;
            ObjectNode group = NODES.objectNode();
            for (Item item : packet.items()) {
                if (item.group() != last) {
                    group = groups.addObject();
                    last = item.group();
                }
                value(group, item.name(), item);
            }
        }
    }

    /** The text as sent, null for nothing; a list when the same name stands there more than once. */
    private static void value(ObjectNode node, String name, Item item) {
        var value = item.isEmpty() ? NODES.nullNode() : NODES.stringNode(item.text());
        var there = node.get(name);
        if (there == null) {
            node.set(name, value);
        } else if (there instanceof ArrayNode list) {
            list.add(value);
        } else {
            ArrayNode list = NODES.arrayNode();
            list.add(there);
            list.add(value);
            node.set(name, list);
        }
    }

    private static void notes(ObjectNode node, Packet packet, List<Note> review) {
        ArrayNode notes = node.putArray("notes");
        List<Note> all = new ArrayList<>(packet.notes());
        all.addAll(review);
        for (Note note : all) {
            ObjectNode line = notes.addObject();
            line.put("tolerance", note.tolerance().code());
            line.put("text", note.text());
            line.put("meaning", note.tolerance().chinese());
        }
    }

    private static void text(ObjectNode node, String name, Packet packet, Field field) {
        node.put(name, packet.text(field).filter(text -> !text.isEmpty()).orElse(null));
    }

    private static void number(ObjectNode node, String name, OptionalInt number) {
        if (number.isPresent()) {
            node.put(name, number.getAsInt());
        } else {
            node.putNull(name);
        }
    }

    private static void crc(ObjectNode node, String name, OptionalInt crc) {
        if (crc.isPresent()) {
            node.put(name, HexFormat.of().withUpperCase().toHexDigits((short) crc.getAsInt()));
        } else {
            node.putNull(name);
        }
    }

    /** Printable characters as they are, all others as {@code \xHH}. */
    private static String escaped(byte[] bytes) {
        var text = new StringBuilder();
        for (int i = 0; i < Math.min(bytes.length, MOST_TEXT); i++) {
            byte b = bytes[i];
            if (b >= ' ' && b < 0x7F && b != '\\') {
                text.append((char) b);
            } else {
                text.append("\\x").append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return text.toString();
    }
}
