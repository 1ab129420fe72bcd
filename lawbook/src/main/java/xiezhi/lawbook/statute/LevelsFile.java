package xiezhi.lawbook.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import xiezhi.core.statute.ArticleNature;
import xiezhi.core.statute.ArticleShape;
import xiezhi.core.statute.ArticleShape.ParagraphShape;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;

/** Reads {@code levels*.tsv}: for each article the items of each paragraph, {@code 0,3*}, and its nature. */
final class LevelsFile {
    private static final List<String> COLUMNS = List.of("article", "items", "nature");
    private static final Pattern ITEMS = Pattern.compile("\\d{1,3}\\*?(,\\d{1,3}\\*?)*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private LevelsFile() {}

    static Map<Integer, ArticleShape> read(LawFile file, LawErrors errors) {
        Map<Integer, ArticleShape> shapes = new TreeMap<>();
        var last = 0;
        for (var row : TsvFile.read(file, COLUMNS, errors)) {
            var shape = shape(row);
            if (shape.isEmpty()) {
                errors.add(new LawError(
                        file.path(), row.line(), 0, "12<tab>0,3*<tab>penalty", row.cells() + "", "correct the row"));
            } else if (shape.get().article() <= last) {
                errors.add(new LawError(
                        file.path(), row.line(), 0, "rising article numbers", row.cell(0), "sort the rows"));
            } else {
                last = shape.get().article();
                shapes.put(last, shape.get());
            }
        }
        return shapes;
    }

    private static Optional<ArticleShape> shape(TsvFile.Row row) {
        var nature = row.cell(2).equals("-") ? Optional.of(ArticleNature.PROCEDURE) : ArticleNature.of(row.cell(2));
        if (nature.isEmpty()
                || !NUMBER.matcher(row.cell(0)).matches()
                || !ITEMS.matcher(row.cell(1)).matches()) {
            return Optional.empty();
        }
        List<ParagraphShape> paragraphs = new ArrayList<>();
        for (var cell : row.cell(1).split(",")) {
            paragraphs.add(new ParagraphShape(Integer.parseInt(cell.replace("*", "")), cell.endsWith("*")));
        }
        return Optional.of(new ArticleShape(Integer.parseInt(row.cell(0)), paragraphs, nature.get()));
    }
}
