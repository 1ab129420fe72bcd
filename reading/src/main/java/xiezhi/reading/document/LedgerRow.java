package xiezhi.reading.document;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.fact.Fact;
import xiezhi.extract.Block;
import xiezhi.extract.ExtractedText;
import xiezhi.reading.field.CitedArticle;
import xiezhi.reading.text.NormalText;
import xiezhi.reading.text.Passage;
import xiezhi.reading.value.Amounts;
import xiezhi.reading.value.Citations;
import xiezhi.reading.value.CreditCodes;
import xiezhi.reading.value.Dates;
import xiezhi.reading.value.DocumentNumbers;
import xiezhi.reading.value.Found;
import xiezhi.reading.value.IdNumbers;
import xiezhi.reading.value.PrintedNumber;

/** One row of a ledger as a decision that recites the steps before and after it. */
final class LedgerRow {
    private static final String DECISION = "penalty-decision";
    private static final String PUBLICATION = "publication-record";

    /** A row of fewer is a heading within the table, or a remark. */
    private static final int MIN_CELLS = 2;

    /** Days as spreadsheets count them, of 2000 to 2050, and day 0. */
    private static final Pattern SERIAL_DAY = Pattern.compile("(3[6-9]|4\\d|5[0-4])\\d{3}(?:\\.0+)?");

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern COMPACT_DAY = Pattern.compile("(20\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");
    private static final Pattern PLAIN_SUM = Pattern.compile("[¥￥]?(\\d[\\d,]{0,15}(?:\\.\\d{1,8})?)(万)?");
    private static final BigDecimal FEN = BigDecimal.valueOf(100);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final Map<LedgerColumn, NormalText> cells = new EnumMap<>(LedgerColumn.class);
    private final DocumentDraft draft = new DocumentDraft();

    private LedgerRow(ExtractedText text, Block block, Map<LedgerColumn, Integer> columns) {
        columns.forEach((column, index) -> {
            if (index < block.cells().size() && !block.cells().get(index).isBlank()) {
                cells.put(column, cell(text, block, index));
            }
        });
    }

    /** What the row says; empty when it names neither party nor number. */
    static Optional<LedgerReader.Row> of(ExtractedText text, Block block, LedgerHeader header) {
        var row = new LedgerRow(text, block, header.columns());
        var name = row.cells.containsKey(LedgerColumn.NUMBER) ? LedgerColumn.NUMBER : LedgerColumn.PARTY;
        if (!row.cells.containsKey(name) || row.cells.size() < MIN_CELLS) {
            return Optional.empty();
        }
        row.draft.set("head.kind", Fact.of(DECISION)).set("head.file", Fact.of(text.file()));
        row.head();
        row.party();
        row.course();
        row.content(header.isInTenThousands());
        var sheet = text.pages() > 1 ? "第" + block.page() + "表" : "";
        var label = row.cells.get(name).toString().strip() + "（" + sheet + "第" + block.paragraph() + "行）";
        return Optional.of(new LedgerReader.Row(label, row.documents(text)));
    }

    /** The decision, and papers the row gives a day of. */
    private List<Document> documents(ExtractedText text) {
        List<Document> documents = new ArrayList<>(List.of(draft.document()));
        paper(text, LedgerColumn.PUBLISHED_ON, PUBLICATION).ifPresent(documents::add);
        return documents;
    }

    private Optional<Document> paper(ExtractedText text, LedgerColumn column, String kind) {
        var cell = cells.get(column);
        if (cell == null) {
            return Optional.empty();
        }
        return dayIn(cell)
                .map(found -> new DocumentDraft()
                        .set("head.kind", Fact.of(kind))
                        .set("head.file", Fact.of(text.file()))
                        .set("head.madeOn", found.fact(cell))
                        .document());
    }

    private static NormalText cell(ExtractedText text, Block block, int index) {
        var offset = 0;
        for (var before = 0; before < index; before++) {
            offset += block.cells().get(before).length() + 1;
        }
        var passage = new Passage(
                block.page(),
                block.paragraph(),
                block.from() + offset,
                block.cells().get(index),
                !text.isRecognised(block.page()));
        return NormalText.of(text.file(), List.of(passage));
    }

    private void head() {
        set(
                LedgerColumn.NUMBER,
                "head.number",
                cell -> DocumentNumbers.first(cell, 0, cell.length())
                        .map(found -> found.map(PrintedNumber::number))
                        .or(() -> words(cell)));
        set(LedgerColumn.CASE_NUMBER, "recital.caseNumber", LedgerRow::words);
        set(LedgerColumn.AGENCY, "head.agency", LedgerRow::words);
        day(LedgerColumn.DECIDED_ON, "head.madeOn");
    }

    private void party() {
        set(LedgerColumn.PARTY, "party.name", LedgerRow::words);
        set(LedgerColumn.CREDIT_CODE, "party.creditCode", cell -> CreditCodes.first(cell, 0, cell.length()));
        set(LedgerColumn.ID_NUMBER, "party.idNumber", cell -> IdNumbers.first(cell, 0, cell.length()));
        set(LedgerColumn.REPRESENTATIVE, "party.legalRepresentative", LedgerRow::words);
        set(LedgerColumn.ADDRESS, "party.address", LedgerRow::words);
    }

    private void course() {
        day(LedgerColumn.FOUND_ON, "account.foundOn");
        day(LedgerColumn.FILED_ON, "recital.filedOn");
        day(LedgerColumn.NOTICE_SERVED_ON, "recital.noticeServedOn");
        day(LedgerColumn.DECISION_SERVED_ON, "recital.decisionServedOn");
        day(LedgerColumn.PAID_ON, "recital.paidOn");
    }

    private void content(boolean isInTenThousands) {
        set(LedgerColumn.VIOLATION, "account.cause", LedgerRow::words);
        var fine = cells.containsKey(LedgerColumn.FINE) ? LedgerColumn.FINE : LedgerColumn.CONTENT;
        set(
                fine,
                "sanction.fineFen",
                cell -> fine == LedgerColumn.FINE ? fine(cell, isInTenThousands) : fineSaid(cell));
        if (draft.document().sanction().fineFen().isStated()) {
            draft.add("sanction.kinds", draft.document().sanction().fineFen().map(fen -> "fine"));
        }
        citations(LedgerColumn.VIOLATED, "law.violated", "violated");
        citations(LedgerColumn.BASIS, "law.basis", "basis");
    }

    private void citations(LedgerColumn column, String path, String role) {
        var cell = cells.get(column);
        if (cell != null) {
            Citations.all(cell).forEach(found -> draft.add(path, CitedArticle.of(cell, found, DECISION, role)));
        }
    }

    private void day(LedgerColumn column, String path) {
        set(column, path, LedgerRow::dayIn);
    }

    private static Optional<Found<LocalDate>> dayIn(NormalText cell) {
        var words = cell.toString().strip();
        if (SERIAL_DAY.matcher(words).matches()) {
            var day = SERIAL_ZERO.plusDays((long) Double.parseDouble(words));
            return Optional.of(new Found<>(day, true, 0, cell.length()));
        }
        var compact = COMPACT_DAY.matcher(words);
        if (compact.matches()) {
            return compactDay(compact).map(day -> new Found<>(day, true, 0, cell.length()));
        }
        var days = Dates.days(cell, 0, cell.length());
        return days.size() == 1
                ? Optional.of(days.getFirst())
                : days.stream().findFirst().map(Found::unsure);
    }

    private static Optional<LocalDate> compactDay(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private <T> void set(LedgerColumn column, String path, Function<NormalText, Optional<Found<T>>> read) {
        var cell = cells.get(column);
        if (cell != null) {
            read.apply(cell).ifPresent(found -> draft.set(path, found.fact(cell)));
        }
    }

    private static Optional<Found<String>> words(NormalText cell) {
        var words = cell.toString().strip();
        return words.isEmpty() || words.equals("/") || words.equals("无")
                ? Optional.empty()
                : Optional.of(new Found<>(words, true, 0, cell.length()));
    }

    /** The one sum of a fine in the words of what was decided. */
    private static Optional<Found<Long>> fineSaid(NormalText cell) {
        var sums = Amounts.all(cell);
        return cell.toString().contains("罚款") && sums.size() == 1
                ? Optional.of(sums.getFirst().map(amount -> amount.fen()))
                : Optional.empty();
    }

    /** A sum with its unit, or a bare number in the unit the header names. */
    private static Optional<Found<Long>> fine(NormalText cell, boolean isInTenThousands) {
        var words = cell.toString().strip();
        var plain = PLAIN_SUM.matcher(words);
        if (plain.matches()) {
            var yuan = new BigDecimal(plain.group(1).replace(",", ""));
            var isLarge = isInTenThousands || plain.group(2) != null;
            var fen = (isLarge ? yuan.multiply(TEN_THOUSAND) : yuan).multiply(FEN);
            if (fen.signum() == 0) {
                return Optional.empty();
            }
            return Optional.of(new Found<>(fen.longValue(), true, 0, cell.length()));
        }
        return Amounts.first(cell, 0, cell.length()).map(found -> found.map(amount -> amount.fen()));
    }
}
