package xiezhi.hj212.factor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import xiezhi.hj212.message.Edition;

/** The factors of an edition, read once from {@code factors-YEAR.tsv} beside this class. */
public final class FactorTable {
    private static final int COLUMNS = 7;
    /** Codes made up by rule: process states (e, g), electricity (d), key conditions (p), information (i), facilities (SB). */
    private static final Pattern BY_RULE = Pattern.compile("[egdpi][0-9A-Za-z]{5}|SB[0-9]{1,3}");

    private static final Map<Edition, FactorTable> TABLES = tables();

    private final Map<String, FactorEntry> entries;

    private FactorTable(Map<String, FactorEntry> entries) {
        this.entries = Collections.unmodifiableMap(entries);
    }

    /** The table of an edition. */
    public static FactorTable of(Edition edition) {
        FactorTable table = TABLES.get(edition);
        if (table == null) {
            throw new IllegalStateException("expected a factor table for " + edition);
        }
        return table;
    }

    /** The factor of a code, if the table has it. */
    public Optional<FactorEntry> find(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    /** All factors in the order of the file. */
    public Collection<FactorEntry> entries() {
        return entries.values();
    }

    /** Whether a code is none of a table but made by the rule for process states, information and facilities. */
    public static boolean isByRule(String code) {
        return BY_RULE.matcher(code).matches();
    }

    private static Map<Edition, FactorTable> tables() {
        var tables = new EnumMap<Edition, FactorTable>(Edition.class);
        for (Edition edition : Edition.values()) {
            tables.put(edition, read("factors-" + edition.year() + ".tsv"));
        }
        return tables;
    }

    private static FactorTable read(String resource) {
        try (InputStream stream = FactorTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("expected the resource " + resource + ", found none");
            }
            var entries = new LinkedHashMap<String, FactorEntry>();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(FactorTable::entry)
                    .forEach(entry -> entries.put(entry.code(), entry));
            return new FactorTable(entries);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read " + resource, problem);
        }
    }

    private static FactorEntry entry(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("expected " + COLUMNS + " columns, found " + cells.length + " in: " + line);
        }
        return new FactorEntry(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                FactorEntry.Medium.valueOf(cells[4].toUpperCase(Locale.ROOT)),
                cells[5],
                cells[6]);
    }
}
