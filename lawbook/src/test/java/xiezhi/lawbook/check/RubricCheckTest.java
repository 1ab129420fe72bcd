package xiezhi.lawbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.LawFiles;

class RubricCheckTest {
    private static final LawFiles FILES = LawFiles.find();

    @Test
    void refusesARuleThatNamesAnItemTheRubricDoesNotHave() {
        var path = "law/rules/notice/present.yaml";
        var text = FILES.file(path).orElseThrow().text();
        assertThat(mistakes(FILES)).isEmpty();
        assertThat(mistakes(FILES.with(new LawFile(path, text.replace("r2024: R14", "r2024: R26")))))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(path, "'R26'"));
    }

    private static List<String> mistakes(LawFiles files) {
        var errors = new LawErrors();
        new RubricCheck(LawBook.load(files, new LawErrors()), errors).check();
        return errors.sorted().stream().map(error -> error.text()).toList();
    }
}
