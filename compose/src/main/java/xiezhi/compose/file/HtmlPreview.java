package xiezhi.compose.file;

import java.util.List;
import java.util.Locale;
import xiezhi.compose.form.Block;
import xiezhi.compose.form.FilledForm;
import xiezhi.compose.form.Span;
import xiezhi.compose.template.Setting;

/**
 * The document as HTML in the look of GB/T 9704, for previews and the editor in the browser: fixed wording carries
 * {@code data-fixed}, values carry {@code data-field} with the id of their field, blanks also {@code data-missing}.
 */
public final class HtmlPreview {
    private static final String HEAD = """
            <!doctype html>
            <html lang="zh-CN"><head><meta charset="utf-8"><title>{title}</title><style>
            @page { size: A4; margin: 0 }
            body { margin: 0; background: #e8e8e8 }
            .paper { width: 156mm; min-height: 225mm; margin: 8mm auto; padding: 37mm 26mm 35mm 28mm; background: #fff;
              font-family: FangSong, 仿宋, "Noto Serif SC", serif; color: #000 }
            .letter { font-size: 5.571mm; line-height: 10.227mm }
            .form, .record { padding-top: 25mm; font-size: 4.4mm; line-height: 7.6mm }
            p { margin: 0; overflow-wrap: anywhere }
            .body, .heading { text-indent: 2em }
            .heading { font-family: SimHei, 黑体, "Noto Sans SC", sans-serif }
            .agency, .title, .number { text-align: center }
            .title { font-size: 7.76mm; line-height: 12.5mm; font-family: "FZXiaoBiaoSong-B05S", "Noto Serif SC", SimSun, serif }
            .letter .agency { color: #ce1126; font-size: 9.2mm; line-height: 15mm; border-bottom: .7mm solid #ce1126;
              margin-bottom: 5mm }
            .right { text-align: right; padding-right: 2em }
            table { width: 100%; border-collapse: collapse; margin: 2mm 0; font-size: 4mm; line-height: 6.2mm }
            td { border: .2mm solid #000; padding: 1.6mm; vertical-align: top; white-space: pre-wrap; overflow-wrap: anywhere }
            .entries td:nth-child(odd) { width: 26% }
            hr { border: 0; border-top: .2mm dashed #888; break-after: page }
            [data-missing] { background: #fff2a8 }
            @media print { body { background: #fff } .paper { margin: 0 } hr { visibility: hidden } }
            </style></head><body><article class="paper {style}" data-template="{template}">
            """;

    private HtmlPreview() {}

    /** The page as HTML text. */
    public static String of(FilledForm form) {
        var html = new StringBuilder(
                HEAD.replace("{style}", form.template().style().id())
                        .replace("{template}", Markup.text(form.template().id()))
                        .replace("{title}", Markup.text(form.title())));
        String open = "";
        for (var block : form.blocks()) {
            String needed = block instanceof Block.Row row ? row.isForm() ? "entries" : "rows" : "";
            if (!needed.equals(open)) {
                html.append(open.isEmpty() ? "" : "</table>\n")
                        .append(needed.isEmpty() ? "" : "<table class=\"" + needed + "\">\n");
                open = needed;
            }
            block(html, block);
        }
        return html.append(open.isEmpty() ? "" : "</table>\n")
                .append("</article></body></html>\n")
                .toString();
    }

    private static void block(StringBuilder html, Block block) {
        switch (block) {
            case Block.Line line -> {
                html.append("<p class=\"").append(name(line.setting())).append("\">");
                spans(html, line.spans());
                html.append("</p>\n");
            }
            case Block.Row row -> {
                html.append("<tr>");
                for (var cell : row.cells()) {
                    html.append("<td>");
                    spans(html, cell);
                    html.append("</td>");
                }
                html.append("</tr>\n");
            }
            case Block.PageBreak end -> html.append("<hr>\n");
        }
    }

    private static String name(Setting setting) {
        return setting.name().toLowerCase(Locale.ROOT);
    }

    private static void spans(StringBuilder html, List<Span> spans) {
        for (var span : spans) {
            String mark = span.isFixed() ? " data-fixed" : " data-field=\"" + Markup.text(span.field()) + "\"";
            html.append("<span")
                    .append(mark)
                    .append(span.isBlank() ? " data-missing" : "")
                    .append('>')
                    .append(Markup.text(span.text()))
                    .append("</span>");
        }
    }
}
