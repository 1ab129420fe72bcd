package xiezhi.reading.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import xiezhi.core.document.DocumentKind;
import xiezhi.reading.text.NormalText;
import xiezhi.reading.text.Passage;

/**
 * Parts a file that holds several papers in a row. A paper starts at a title that stands alone on its line and looks
 * like the head of a paper: at the start of a page, under the name of an agency, or above a number or the labels of a
 * form. Lists of titles (catalogues, attachments) and the repeated heads of long records start no paper.
 */
public final class DocumentSplitter {
    /** More papers in one file than this are left together. */
    public static final int MAX_DOCUMENTS = 400;

    private static final int MAX_LINES = 100_000;
    private static final int HEAD_LINES = 7;

    private static final Pattern AGENCY = Pattern.compile(".{2,30}(?:厅|局|分局|支队|大队|总队|委员会|管委会|政府|公安局|分局)");
    private static final Pattern NUMBER = Pattern.compile("[〔\\[（(【](?:19|20)\\d{2}[〕\\])）】]|报告编号|^(?:编号|文号|案号|立案号)");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:当事人|被检查|被(?:调查)?询问|被勘|名称|单位名称|案由|案件(?:名称|来源)|时间|地点|检查时间|受送达|送达文书|立案号|申请事项|送审|采样|拍摄|证明对象|"
                    + "主持人|姓名|申请人|缴款|付款|序号|委托|声明人|承诺人|法定代表人|统一社会信用代码|地址|听证|讨论|项目名称|受检|监测|检测|证书|执法)"
                    + "|^[^，。；]{4,40}(?:公司|厂|场|店|院|社|部|中心|矿|所|局|法院)：$|^[一-龥某*]{2,4}：$");
    private static final Pattern CONTINUED = Pattern.compile("^(?:第?[2-9]页|第[2-9二三四五六七八九十]页|（?续页?）?|接上页)");
    private static final Pattern FOOT = Pattern.compile(
            "(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月|年月日$|第?\\d+页|签[名字章]|印章|盖章|抄送|联系");

    private final Headings headings;

    /** A splitter that knows the titles of a recogniser. */
    public DocumentSplitter(KindRecogniser recogniser) {
        this.headings = recogniser.headings();
    }

    /**
     * The papers of a file as runs of its passages, in order; one run when the file holds one paper.
     *
     * @param file path, for messages of the text only
     * @param passages the file's passages without page headers and footers
     */
    public List<List<Passage>> split(String file, List<Passage> passages) {
        var text = NormalText.of(file, passages);
        var starts = starts(text);
        if (starts.size() < 2 || starts.size() > MAX_DOCUMENTS) {
            return List.of(passages);
        }
        List<List<Passage>> parts = new ArrayList<>();
        var from = 0;
        for (var index = 1; index < starts.size(); index++) {
            var until = passageAt(
                    passages,
                    text.place(starts.get(index), starts.get(index) + 1).from());
            if (until > from) {
                parts.add(passages.subList(from, until));
                from = until;
            }
        }
        parts.add(passages.subList(from, passages.size()));
        return List.copyOf(parts);
    }

    private static int passageAt(List<Passage> passages, int offset) {
        var low = 0;
        var high = passages.size() - 1;
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            if (passages.get(middle).from() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Where the papers start; the first always at 0. */
    private List<Integer> starts(NormalText text) {
        var lines = Headings.lines(text, MAX_LINES);
        var pieces = new Pieces();
        var titleUntil = 0;
        for (var index = 0; index < lines.size(); index++) {
            if (lines.get(index).from() < titleUntil) {
                continue;
            }
            var title = headings.at(lines, index);
            if (title.isPresent() && isHead(text, lines, index, title.get(), pieces)) {
                pieces.start(title.get().kind(), title.get().title(), headFrom(lines, index), index);
                titleUntil = title.get().until();
            }
        }
        return pieces.starts(lines);
    }

    /** The agency's line above the title belongs to the paper. */
    private static int headFrom(List<Headings.Line> lines, int index) {
        var from = index > 0 && isAgency(lines.get(index - 1)) ? index - 1 : index;
        return lines.get(from).from();
    }

    private static boolean isAgency(Headings.Line line) {
        return !line.isRow()
                && line.heading().length() <= 32
                && AGENCY.matcher(line.heading()).matches();
    }

    private boolean isHead(NormalText text, List<Headings.Line> lines, int index, TitleLine title, Pieces pieces) {
        if (index == 0) {
            return true;
        }
        var isPageStart = text.page(lines.get(index).from())
                > text.page(lines.get(index - 1).from());
        var hasAgency =
                isAgency(lines.get(index - 1)) || AGENCY.matcher(title.prefix()).matches();
        var follows = next(lines, index, title);
        var hasStart = follows.stream()
                .anyMatch(line ->
                        NUMBER.matcher(line).find() || LABEL.matcher(line).find());
        if (pieces.isContinuation(title)
                && (!hasStart
                        || follows.stream()
                                .anyMatch(line -> CONTINUED.matcher(line).find()))) {
            return false;
        }
        if (pieces.isCatalogue() && !(hasStart && (hasAgency || isPageStart))) {
            return false;
        }
        if (title.kind().isEmpty()) {
            return hasAgency && (hasStart || isPageStart) && isEnded(lines, index);
        }
        return hasStart || isPageStart || (hasAgency && isEnded(lines, index));
    }

    /** The lines after the title, without blanks. */
    private static List<String> next(List<Headings.Line> lines, int index, TitleLine title) {
        var first = index + 1;
        while (first < lines.size() && lines.get(first).from() < title.until()) {
            first++;
        }
        return lines.subList(first, Math.min(lines.size(), first + HEAD_LINES)).stream()
                .map(Headings.Line::heading)
                .toList();
    }

    /** The lines before look like the end of a paper. */
    private static boolean isEnded(List<Headings.Line> lines, int index) {
        return lines.subList(Math.max(0, index - 5), index).stream()
                .anyMatch(line -> FOOT.matcher(line.heading()).find());
    }

    /** The papers found so far. */
    private static final class Pieces {
        private static final int MIN_BODY_LINES = 2;
        /** So few lines above the first title of a file are its letterhead, no paper of their own. */
        private static final int MAX_LETTERHEAD_LINES = 3;

        private record Piece(Optional<DocumentKind> kind, String title, int from, int line) {}

        private final List<Piece> pieces = new ArrayList<>();

        void start(Optional<DocumentKind> kind, String title, int from, int line) {
            pieces.add(new Piece(kind, title, from, line));
        }

        boolean isCatalogue() {
            return !pieces.isEmpty()
                    && pieces.getLast()
                            .kind()
                            .filter(kind -> kind.id().equals("volume-catalogue"))
                            .isPresent();
        }

        /** The same title again: perhaps the head of the next page. */
        boolean isContinuation(TitleLine title) {
            return !pieces.isEmpty()
                    && pieces.getLast().kind().equals(title.kind())
                    && pieces.getLast().title().equals(title.title());
        }

        /** Starts, without titles that follow each other as in a list. */
        List<Integer> starts(List<Headings.Line> lines) {
            List<Integer> starts = new ArrayList<>();
            starts.add(0);
            for (var index = 0; index < pieces.size(); index++) {
                var piece = pieces.get(index);
                var nextLine = index + 1 < pieces.size() ? pieces.get(index + 1).line() : lines.size();
                var isFirstHead = index == 0 && piece.line() <= MAX_LETTERHEAD_LINES;
                if (piece.from() > 0 && !isFirstHead && nextLine - piece.line() > MIN_BODY_LINES) {
                    starts.add(piece.from());
                }
            }
            return starts;
        }
    }
}
