package xiezhi.server.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiezhi.extract.Ledger;
import xiezhi.extract.Source;
import xiezhi.extract.TextExtractor;
import xiezhi.extract.Unreadable;
import xiezhi.server.Problem;

/** Takes officers from a spreadsheet: who has a known certificate is changed, others are added, a bad row is told. */
@Component
class OfficerList {
    /** Most rows of a list. */
    static final int MOST_ROWS = 5_000;

    private static final String PERSON = "姓名";
    private static final String UNIT = "单位";
    private static final String CERTIFICATE = "执法证号";
    private static final String FROM = "起始日";
    private static final String UNTIL = "有效期至";

    private final TextExtractor extractor = new TextExtractor();
    private final UnitStore units;
    private final OfficerStore officers;
    private final OfficerChanges changes;

    OfficerList(UnitStore units, OfficerStore officers, OfficerChanges changes) {
        this.units = units;
        this.officers = officers;
        this.changes = changes;
    }

    /** A row that was not taken and why; the row as the spreadsheet program counts. */
    record Wrong(int row, String message) {}

    /** What came of a list. */
    record Taken(int added, int changed, List<Wrong> problems) {}

    /** Takes a list as of today. */
    Taken take(String name, byte[] content, LocalDate today) {
        var reading = extractor.ledger(name, Source.of(content));
        if (reading instanceof Unreadable unreadable) {
            throw Problem.unprocessable("OFFICER-010", unreadable.message());
        }
        var sheet = ((Ledger) reading)
                .sheets().stream()
                        .filter(each -> each.headers().containsAll(List.of(PERSON, UNIT, CERTIFICATE)))
                        .findFirst()
                        .orElseThrow(
                                () -> Problem.unprocessable("OFFICER-011", "表中没有“姓名、单位、执法证号”三列，请核对表头（另可有“起始日、有效期至”）"));
        if (sheet.rows().size() > MOST_ROWS) {
            throw Problem.unprocessable(
                    "OFFICER-012", "名册有 " + sheet.rows().size() + " 行，超过 " + MOST_ROWS + " 行，请分开导入");
        }
        return take(sheet, today);
    }

    private Taken take(Ledger.Sheet sheet, LocalDate today) {
        var added = 0;
        var changed = 0;
        List<Wrong> problems = new ArrayList<>();
        for (var row : sheet.rows()) {
            try {
                var wanted = wanted(sheet, row, today);
                var known = officers.holder(wanted.certificate().orElse(""));
                if (known.isEmpty()) {
                    changes.begin(wanted, today);
                    added++;
                } else if (!isSame(known.get(), wanted)) {
                    changes.change(known.get().id(), keeping(wanted, known.get(), today), today);
                    changed++;
                }
            } catch (Problem problem) {
                problems.add(new Wrong(row.number(), String.valueOf(problem.getMessage())));
            }
        }
        return new Taken(added, changed, problems);
    }

    private OfficerChanges.Wanted wanted(Ledger.Sheet sheet, Ledger.Row row, LocalDate today) {
        var name = sheet.value(row, UNIT).orElse("");
        var unit = units.named(name, today)
                .filter(id -> units.open(id).isPresent())
                .orElseThrow(() -> Problem.unprocessable("OFFICER-002", "没有名为“" + name + "”的单位，请核对或者先新增单位"));
        if (sheet.value(row, CERTIFICATE).isEmpty()) {
            throw Problem.unprocessable("OFFICER-013", "缺少执法证号，名册按证号识别人员");
        }
        return new OfficerChanges.Wanted(
                sheet.value(row, PERSON).orElse(""),
                unit,
                sheet.value(row, CERTIFICATE),
                day(sheet, row, FROM),
                day(sheet, row, UNTIL),
                Optional.empty(),
                Optional.of(today));
    }

    private static Optional<LocalDate> day(Ledger.Sheet sheet, Ledger.Row row, String header) {
        return sheet.value(row, header).map(text -> {
            try {
                return LocalDate.parse(text.strip());
            } catch (DateTimeException wrong) {
                throw Problem.unprocessable("OFFICER-014", header + "应为 2026-09-18 这样的日期，实为“" + text + "”");
            }
        });
    }

    private static boolean isSame(Officer known, OfficerChanges.Wanted wanted) {
        return known.person().equals(wanted.person())
                && known.unit().equals(wanted.unit())
                && known.certificate().from().equals(wanted.certificateFrom())
                && known.certificate().until().equals(wanted.certificateUntil());
    }

    /** A list says nothing of qualifications, so they stay. */
    private OfficerChanges.Wanted keeping(OfficerChanges.Wanted wanted, Officer known, LocalDate today) {
        return new OfficerChanges.Wanted(
                wanted.person(),
                wanted.unit(),
                wanted.certificate(),
                wanted.certificateFrom(),
                wanted.certificateUntil(),
                Optional.of(officers.qualifications(known.id(), today)),
                wanted.from());
    }
}
