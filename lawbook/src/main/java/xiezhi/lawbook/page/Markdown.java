package xiezhi.lawbook.page;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes headings and tables. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    /** Begins a page that says how it is made. */
    Markdown(String title, String what) {
        text.append("# ")
                .append(title)
                .append("\n\n")
                .append(what)
                .append("\n由 `./xiezhi law docs` 从 `law/` 生成，请勿手改。\n");
    }

    void heading(String heading) {
        text.append("\n## ").append(heading).append("\n\n");
    }

    void columns(String... columns) {
        row(columns);
        row(Arrays.stream(columns).map(_ -> "---").toArray(String[]::new));
    }

    void row(String... cells) {
        text.append(Arrays.stream(cells)
                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    Page page(String name) {
        return new Page(name, text.toString());
    }

    /** A link from {@code docs/} to a file of the project. */
    static String link(String label, String path) {
        return "[" + label + "](../" + path + ")";
    }
}
