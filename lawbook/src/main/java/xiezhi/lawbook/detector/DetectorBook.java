package xiezhi.lawbook.detector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import xiezhi.core.statute.StatuteVersion;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.statute.StatuteBook;
import xiezhi.monitoring.detector.DetectorRule;
import xiezhi.monitoring.detector.Detectors;
import xiezhi.monitoring.episode.EpisodeRule;

/**
 * The detectors of {@code law/detectors/} and how their detections become episodes. Immutable.
 *
 * @param entries by id
 * @param causes Chinese names of causes by id
 */
public record DetectorBook(List<DetectorEntry> entries, EpisodeRule episodes, Map<String, String> causes) {
    private static final String FOLDER = "detectors";
    private static final String EPISODES = "law/detectors/episodes.yaml";
    private static final EpisodeRule NONE = new EpisodeRule(1, 1, 1, 1);

    public DetectorBook {
        entries = List.copyOf(entries);
        causes = Map.copyOf(causes);
    }

    /** Reads the files; each detector there is must have one, and no other may. A law without the folder has none. */
    public static DetectorBook load(LawFiles files, StatuteBook statutes, LawErrors errors) {
        if (files.under(FOLDER).isEmpty()) {
            return new DetectorBook(List.of(), NONE, Map.of());
        }
        var before = errors.count();
        Map<String, DetectorEntry> entries = new LinkedHashMap<>();
        for (var file : files.under(FOLDER)) {
            if (!file.path().equals(EPISODES)) {
                new DetectorFile(file, errors).read().ifPresent(entry -> {
                    if (entries.putIfAbsent(entry.id(), entry) != null) {
                        errors.add(file.path(), "one file a detector", entry.id() + " again", "delete one");
                    }
                });
            }
        }
        var isWhole = errors.count() == before;
        Detectors.ids().stream()
                .filter(id -> isWhole && !entries.containsKey(id))
                .forEach(id -> errors.add("law/detectors/" + id + "-name.yaml", "a file", "none", "write it"));
        Map<String, String> causes = new LinkedHashMap<>();
        var rule = episodes(files, causes, errors);
        var book = new DetectorBook(List.copyOf(entries.values()), rule, causes);
        book.checkCitations(statutes, errors);
        book.checkCauses(errors);
        return book;
    }

    private static EpisodeRule episodes(LawFiles files, Map<String, String> causes, LawErrors errors) {
        var file = files.file(EPISODES);
        if (file.isEmpty()) {
            errors.add(EPISODES, "how detections become episodes", "no file", "add it");
            return NONE;
        }
        var node = YamlFile.read(file.get(), errors);
        List<Integer> figures = new ArrayList<>();
        for (var key : List.of("together_hours", "quiet_hours", "half_life_hours", "daily_quota")) {
            var figure = node.number(key);
            if (figure < 1 || figure > 10_000) {
                node.error(key + ": 1 to 10000", figure + "", "correct it");
            }
            figures.add((int) figure);
        }
        node.map("causes").entries().forEach((id, name) -> causes.put(id, name.asText()));
        node.refuseOtherKeys();
        return new EpisodeRule(figures.get(0), figures.get(1), figures.get(2), figures.get(3));
    }

    private void checkCauses(LawErrors errors) {
        for (var entry : entries) {
            entry.versions().stream()
                    .map(version -> version.rule().cause())
                    .filter(cause -> !causes.containsKey(cause))
                    .distinct()
                    .forEach(cause -> errors.add(
                            entry.path(), "a cause that " + EPISODES + " names", cause, "name it there or correct it"));
        }
    }

    private void checkCitations(StatuteBook statutes, LawErrors errors) {
        for (var entry : entries) {
            for (var cite : entry.cites()) {
                var articles = statutes.statute(cite.statute()).stream()
                        .flatMap(statute -> statute.versions().stream())
                        .mapToInt(StatuteVersion::articles)
                        .max()
                        .orElse(0);
                if (cite.article() > articles) {
                    errors.add(entry.path(), "an article of law/statutes/", cite.text(), "correct cites");
                }
            }
        }
    }

    /** The rules that hold on a day, by id. */
    public List<DetectorRule> on(LocalDate day) {
        return entries.stream().flatMap(entry -> entry.on(day).stream()).toList();
    }
}
