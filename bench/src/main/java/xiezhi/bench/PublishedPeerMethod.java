package xiezhi.bench;

import java.io.ByteArrayInputStream;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The method of the open library alltobs-hj212, version 1.0.0 ({@code github.com/chenqi92/alltobs-hj212}, Apache-2.0), for
 * its {@code readDeepMap}: a map of fields, and in it under CP a map of items, all values as strings. The library is not to
 * be had from Maven Central; this is its method written anew, not its code, and it stands here only to be measured.
 *
 * <p>As there, head and length come through a reader of characters, the data segment through two readers that take
 * characters back. For every name and every value the conditions are built anew, each with its action, and kept in a
 * map in order. Every character is boxed and tried against all of them as a stream; when none holds it is put back, read
 * again and put into a buffer of 20 characters for a name and 50 for a value. Check sum and validation are off, as they are
 * there unless asked for.
 *
 * <p>Left out, all in its favour: choosing the reader of a type and configuring it for every packet, the steps by which
 * conditions and actions are collected before they go into the map, closing of streams, and what only wrongly written
 * packets need. Every condition a character has to pass is there.
 */
final class PublishedPeerMethod {
    private static final int NAME_ROOM = 20;
    private static final int VALUE_ROOM = 50;
    private static final int BACK = 3;

    private final PushbackReader reader;
    private final Deque<String> path = new ArrayDeque<>();
    private Sign last = Sign.OBJECT;

    private PublishedPeerMethod(char[] segment) {
        reader = new PushbackReader(new PushbackReader(new CharArrayReader(segment)), BACK);
    }

    /** A packet as a map of its fields, the data area in it as a map of its items. */
    static Map<String, Object> readDeepMap(byte[] packet) throws IOException {
        Reader reader = new InputStreamReader(new ByteArrayInputStream(packet), StandardCharsets.UTF_8);
        if (!Arrays.equals(read(reader, 2), new char[] {'#', '#'})) {
            throw new IOException("expected a packet, found no ##");
        }
        char[] segment = read(reader, Integer.parseInt(new String(read(reader, 4)), 10));
        Integer.parseInt(new String(read(reader, 4)), 16);
        return new PublishedPeerMethod(segment).map();
    }

    private static char[] read(Reader reader, int count) throws IOException {
        char[] characters = new char[count];
        if (reader.read(characters) != count) {
            throw new IOException("expected " + count + " characters, found fewer");
        }
        return characters;
    }

    private Map<String, Object> map() throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        for (String name = name(); name != null && last != Sign.END; name = name()) {
            if (last == Sign.OBJECT) {
                all.put(name, map());
            } else if (last == Sign.NAME) {
                all.put(name, value());
            }
        }
        return all;
    }

    private @Nullable String name() throws IOException {
        if (last == Sign.OBJECT_END) {
            new Conditions()
                    .when(Sign.ITEM::isSame, () -> ended(Sign.ITEM))
                    .when(Sign.GROUP::isSame, () -> ended(Sign.GROUP))
                    .match();
        }
        boolean isPart = path.size() > BACK;
        var object = new PairConditions().when(Sign.OBJECT::isSame, () -> ended(Sign.OBJECT));
        var objectEnd = new Conditions().when(Sign.OBJECT_END::isFirst, () -> ended(Sign.OBJECT_END));
        String name = text(
                new Conditions()
                        .when(Sign.END::isSame, () -> ended(Sign.END))
                        .when(c -> isPart && Sign.PART.isSame(c), () -> ended(Sign.PART))
                        .when(
                                Sign.NAME::isSame,
                                () -> object.match().isPresent() ? Optional.of(Sign.OBJECT) : ended(Sign.NAME))
                        .when(Sign.ITEM::isSame, () -> ended(Sign.ITEM))
                        .when(Sign.GROUP::isSame, () -> ended(Sign.GROUP))
                        .when(Sign.OBJECT_END::isFirst, () -> objectEnd.match().map(c -> last)),
                NAME_ROOM);
        if (last == Sign.OBJECT && name != null) {
            path.push(name);
        }
        return name;
    }

    private String value() throws IOException {
        boolean isPlain = last == Sign.NAME;
        var object = new PairConditions().when(Sign.OBJECT::isSame, Optional::empty);
        var objectEnd = new Conditions().when(Sign.OBJECT_END::isFirst, () -> ended(Sign.OBJECT_END));
        String value = text(
                new Conditions()
                        .when(Sign.END::isSame, () -> ended(Sign.END))
                        .when(c -> isPlain && Sign.ITEM.isSame(c), () -> ended(Sign.ITEM))
                        .when(c -> isPlain && Sign.GROUP.isSame(c), () -> ended(Sign.GROUP))
                        .when(Sign.NAME::isSame, () -> object.match().map(c -> last))
                        .when(Sign.OBJECT_END::isFirst, () -> objectEnd.match().map(c -> last)),
                VALUE_ROOM);
        if (last == Sign.OBJECT_END) {
            path.pop();
        }
        return value == null ? "" : value;
    }

    /** The characters up to the first for which a condition holds; null if there is none before it. */
    private @Nullable String text(Conditions conditions, int room) throws IOException {
        var buffer = CharBuffer.allocate(room);
        int length = 0;
        while (length < room && conditions.match().isEmpty()) {
            int read = reader.read();
            if (read < 0) {
                break;
            }
            buffer.append((char) read);
            length++;
        }
        return length == 0 ? null : buffer.rewind().toString().substring(0, length);
    }

    private Optional<Sign> ended(Sign sign) {
        last = sign;
        return Optional.of(sign);
    }

    /** The signs that end names and values. */
    @SuppressWarnings("ImmutableEnumChecker") // the characters are only compared
    private enum Sign {
        END('\uFFFF'),
        NAME('='),
        PART('-'),
        GROUP(';'),
        ITEM(','),
        OBJECT('&', '&'),
        OBJECT_END('&', '&');

        private final char[] characters;

        Sign(char... characters) {
            this.characters = characters;
        }

        boolean isSame(char... read) {
            return Arrays.equals(characters, read);
        }

        boolean isFirst(char read) {
            return characters[0] == read;
        }
    }

    /** What is done when a condition holds; empty says that it does not hold after all. */
    private interface Action {
        Optional<Sign> act() throws IOException;
    }

    private static Optional<Sign> firstAct(Optional<Action> action) throws IOException {
        return action.isPresent() ? action.get().act() : Optional.empty();
    }

    /** Conditions on the next character, which is put back when none holds. */
    private final class Conditions {
        private final Map<Predicate<Character>, Action> actions = new LinkedHashMap<>();

        Conditions when(Predicate<Character> condition, Action action) {
            actions.put(condition, action);
            return this;
        }

        Optional<Character> match() throws IOException {
            int read = reader.read();
            Character character = (char) read;
            Optional<Action> first = actions.entrySet().stream()
                    .filter(entry -> entry.getKey().test(character))
                    .map(Map.Entry::getValue)
                    .findAny();
            if (firstAct(first).isPresent()) {
                return Optional.of(character);
            }
            reader.unread(read);
            return Optional.empty();
        }
    }

    /** Conditions on the next two characters, which are put back when none holds. */
    private final class PairConditions {
        private final Map<Predicate<char[]>, Action> actions = new LinkedHashMap<>();

        PairConditions when(Predicate<char[]> condition, Action action) {
            actions.put(condition, action);
            return this;
        }

        Optional<char[]> match() throws IOException {
            char[] pair = new char[2];
            if (reader.read(pair) < 0) {
                return Optional.empty();
            }
            Optional<Action> first = actions.entrySet().stream()
                    .filter(entry -> entry.getKey().test(pair))
                    .map(Map.Entry::getValue)
                    .findAny();
            if (firstAct(first).isPresent()) {
                return Optional.of(pair);
            }
            reader.unread(pair);
            return Optional.empty();
        }
    }
}
