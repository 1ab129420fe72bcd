package xiezhi.lawbook.discretion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import xiezhi.core.discretion.BenchmarkTable;
import xiezhi.core.statute.Citation;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.statute.StatuteBook;

/** The discretion benchmarks of {@code law/discretion/}. Immutable. */
public final class BenchmarkBook {
    private final Map<String, BenchmarkTable> tables;

    private BenchmarkBook(Map<String, BenchmarkTable> tables) {
        this.tables = tables;
    }

    /**
     * Reads the tables. A table is refused whose start and heaviest levels do not come to 100 percent, whose levels fall,
     * or which outlives the article it belongs to.
     */
    public static BenchmarkBook load(LawFiles files, StatuteBook statutes, LawErrors errors) {
        Map<String, BenchmarkTable> tables = new TreeMap<>();
        var reader = new BenchmarkFile(statutes, errors);
        for (var file : files.under(BenchmarkFile.FOLDER)) {
            reader.read(file).ifPresent(table -> tables.put(table.id(), table));
        }
        return new BenchmarkBook(tables);
    }

    /** All tables, by id. */
    public List<BenchmarkTable> tables() {
        return List.copyOf(tables.values());
    }

    public Optional<BenchmarkTable> table(String id) {
        return Optional.ofNullable(tables.get(id));
    }

    /** The tables that belong to a penalty article and may be used on {@code day}. */
    public List<BenchmarkTable> of(Citation penalty, LocalDate day) {
        return tables.values().stream()
                .filter(table -> table.inForce().contains(day))
                .filter(table ->
                        table.binds().stream().anyMatch(bound -> bound.covers(penalty) || penalty.covers(bound)))
                .toList();
    }
}
