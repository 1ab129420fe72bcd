package xiezhi.bench.platform;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks after the kills whether each paper and file is there whole or not at all, and the numbers have no gap. */
final class CrashPapers {
    private static final Pattern NUMBER = Pattern.compile("〕(\\d+)号");
    private static final List<String> FORMATS = List.of("docx", "pdf", "ofd");

    private final PlatformClient client;
    private final List<String> wrong = new ArrayList<>();
    private final NavigableMap<Integer, String> numbers = new TreeMap<>();

    CrashPapers(PlatformClient client) {
        this.client = client;
    }

    /** What is not as it was acknowledged. */
    List<String> check(List<CrashIssuer.Kept> kept) throws IOException, InterruptedException {
        for (var each : kept) {
            check(each);
        }
        // Numbers given to cases of the demo come first.
        var last = numbers.isEmpty() ? 0 : numbers.firstKey() - 1;
        for (var number : numbers.keySet()) {
            if (number != last + 1) {
                wrong.add("number after " + last + ": found " + number + " in " + numbers.get(number));
            }
            last = number;
        }
        return wrong;
    }

    private void check(CrashIssuer.Kept kept) throws IOException, InterruptedException {
        var path = "api/cases/" + kept.docket();
        var view = client.get(path);
        var entries =
                view.isDone() ? json(view).path("entries") : JsonMapper.shared().createArrayNode();
        var papers = client.get(path + "/papers");
        var issued = papers.isDone() ? json(papers) : JsonMapper.shared().createArrayNode();
        if (issued.size() > 1 || (kept.isIssued() && issued.isEmpty())) {
            wrong.add(kept.docket() + ": acknowledged " + kept.isIssued() + ", papers " + issued.size());
            return;
        }
        // Files handed in have such a line too, but only after the paper.
        var lines = entries.valueStream()
                .map(entry -> entry.path("event"))
                .filter(event -> event.path("type").asString().equals("document-saved"))
                .filter(event -> issued.isEmpty()
                        || event.path("paper").equals(issued.get(0).path("paper")))
                .count();
        if (lines != issued.size()) {
            wrong.add(kept.docket() + ": papers " + issued.size() + ", lines " + lines);
        }
        if (!issued.isEmpty()) {
            paper(path, issued.get(0));
        }
        file(kept, path);
    }

    private void paper(String path, JsonNode paper) throws IOException, InterruptedException {
        var number = NUMBER.matcher(paper.path("number").asString(""));
        if (!number.find()) {
            wrong.add(path + ": no number in " + paper);
            return;
        }
        var before = numbers.put(Integer.parseInt(number.group(1)), path);
        if (before != null) {
            wrong.add("number " + number.group(1) + " twice: " + before + " and " + path);
        }
        for (var format : FORMATS) {
            var answer = client.get(path + "/papers/" + paper.path("paper").asString() + "/1." + format);
            if (!answer.isDone() || answer.body().isEmpty()) {
                wrong.add(path + ": no " + format + ", " + answer.status());
            }
        }
    }

    /** A file whose answer was lost may be there or not; one that is there is whole. */
    private void file(CrashIssuer.Kept kept, String path) throws IOException, InterruptedException {
        var name = URLEncoder.encode("说明.txt", StandardCharsets.UTF_8);
        var file = client.get(path + "/files?file=" + name);
        if (file.isDone() ? !file.body().equals(CrashIssuer.words(kept.docket())) : kept.isCollected()) {
            wrong.add(path + ": file " + file.status() + ", acknowledged " + kept.isCollected());
        }
    }

    private static JsonNode json(PlatformClient.Answer answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
