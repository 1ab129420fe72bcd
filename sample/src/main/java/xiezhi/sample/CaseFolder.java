package xiezhi.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import xiezhi.sample.defect.Defect;
import xiezhi.sample.defect.Planted;
import xiezhi.sample.defect.Planting;
import xiezhi.sample.file.PaperFile;
import xiezhi.sample.file.PortableFile;
import xiezhi.sample.paper.Paper;

/** Writes one case as a folder of files and says where its defects show. */
final class CaseFolder {
    private static final String VOLUME = "案卷.pdf";

    private CaseFolder() {}

    /** Which format a paper gets. */
    interface Choice {
        /** The format of the {@code index}-th paper, counted from zero. */
        SampleRequest.Format of(int index, Paper paper);

        /** The formats in turn. */
        static Choice inTurn(List<SampleRequest.Format> formats) {
            return (index, paper) -> formats.get(index % formats.size());
        }
    }

    static List<Planted> write(WrittenCase written, Path cases, Choice choice) throws IOException {
        Path folder = cases.resolve(written.model().id());
        Files.createDirectories(folder);
        Map<Paper, String> names = new LinkedHashMap<>();
        List<Paper> bound = new ArrayList<>();
        int index = 0;
        for (Paper paper : written.papers()) {
            SampleRequest.Format format = choice.of(index++, paper);
            if (format == SampleRequest.Format.VOLUME_PDF) {
                bound.add(paper);
                names.put(paper, VOLUME);
            } else {
                String name = "%02d %s%s".formatted(index, paper.title(), PaperFile.ending(format));
                Files.write(folder.resolve(name), PaperFile.bytes(paper, format));
                names.put(paper, name);
            }
        }
        if (!bound.isEmpty()) {
            Files.write(folder.resolve(VOLUME), PortableFile.bytes(bound));
        }
        return planted(written, names);
    }

    private static List<Planted> planted(WrittenCase written, Map<Paper, String> names) {
        List<Planted> planted = new ArrayList<>();
        for (Defect defect : written.defects()) {
            Planting.Sight sight = written.planting().seen().get(defect.id());
            if (sight == null) {
                throw new IllegalStateException("defect " + defect.id() + " does not show");
            }
            planted.add(new Planted(
                    written.model().id(),
                    defect.id(),
                    defect.title(),
                    defect.checks(),
                    defect.follows(),
                    defect.severity(),
                    sight.kind(),
                    file(sight, names),
                    sight.words()));
        }
        return planted;
    }

    private static String file(Planting.Sight sight, Map<Paper, String> names) {
        return names.entrySet().stream()
                .filter(entry -> entry.getKey().kind().equals(sight.kind())
                        && entry.getKey().title().equals(sight.title())
                        && entry.getKey().text().contains(sight.words()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
