package xiezhi.server.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.core.docket.DocketId;
import xiezhi.server.docket.FileText;
import xiezhi.server.docket.FileTexts;

/** The words of papers written here, as they were issued. */
@Component
class IssuedTexts implements FileTexts {
    private final PaperStore papers;

    IssuedTexts(PaperStore papers) {
        this.papers = papers;
    }

    @Override
    public Optional<FileText> text(DocketId docket, String file) {
        return papers.byFile(docket, file)
                .map(paper -> new FileText(file, blocks(JsonMapper.shared().readTree(paper.blocks()))));
    }

    private static List<FileText.Block> blocks(JsonNode blocks) {
        List<FileText.Block> text = new ArrayList<>();
        for (var index = 0; index < blocks.size(); index++) {
            var words = words(blocks.get(index));
            if (!words.isBlank()) {
                text.add(new FileText.Block(1, index + 1, words));
            }
        }
        return text;
    }

    private static String words(JsonNode block) {
        return block.has("cells")
                ? stream(block.path("cells")).map(IssuedTexts::spans).collect(Collectors.joining("\t"))
                : spans(block.path("spans"));
    }

    private static String spans(JsonNode spans) {
        return stream(spans).map(span -> span.path("text").asString("")).collect(Collectors.joining());
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
