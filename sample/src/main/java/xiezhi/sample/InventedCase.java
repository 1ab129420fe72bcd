package xiezhi.sample;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import xiezhi.sample.file.TextFile;
import xiezhi.sample.model.CaseModel;
import xiezhi.sample.paper.Paper;

/**
 * A case with all its papers in memory.
 *
 * @param model the case
 * @param papers its papers in the order they came about, the volume's own first and last
 * @param defects ids of the defects planted in it
 */
public record InventedCase(CaseModel model, List<Paper> papers, List<String> defects) {
    /** Copies the lists. */
    public InventedCase {
        papers = List.copyOf(papers);
        defects = List.copyOf(defects);
    }

    /** The papers as plain text by file name, as {@link SampleWriter} writes them. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        papers().forEach(paper -> texts.put(
                fileName(texts.size(), paper),
                new String(TextFile.bytes(paper, StandardCharsets.UTF_8), StandardCharsets.UTF_8)));
        return texts;
    }

    /** Name of the file of the paper with {@code index} papers before it. */
    static String fileName(int index, Paper paper) {
        return "%02d %s.txt".formatted(index + 1, paper.title());
    }

    /** The paper in the file of that name. */
    public Paper paper(String file) {
        for (int i = 0; i < papers.size(); i++) {
            if (fileName(i, papers.get(i)).equals(file)) {
                return papers.get(i);
            }
        }
        throw new IllegalArgumentException("the case has no file " + file);
    }
}
