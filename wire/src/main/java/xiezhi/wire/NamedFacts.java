package xiezhi.wire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.casefile.CitationFacts;
import xiezhi.core.casefile.Document;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.Place;
import xiezhi.core.value.ChineseNumber;

/**
 * The values of a case under their public names, as {@code read} and {@code review} print them. They come from the
 * document that decides the case; what it does not say comes from the documents before it.
 */
public final class NamedFacts {
    /** Kinds that can be the deciding document, weightiest first. */
    private static final List<String> DECIDING = List.of(
            "penalty-decision",
            "on-the-spot-decision",
            "no-penalty-decision",
            "daily-penalty-decision",
            "seizure-decision",
            "production-restriction-decision",
            "correction-order",
            "prior-notice");

    private final CaseFile file;
    private final Optional<Document> deciding;
    private final List<NamedFact> facts = new ArrayList<>();

    private NamedFacts(CaseFile file) {
        this.file = file;
        this.deciding = deciding(file);
    }

    /** All values stated, in a fixed order. */
    public static List<NamedFact> of(CaseFile file) {
        var named = new NamedFacts(file);
        named.heading();
        named.party();
        named.days();
        named.law();
        named.penalty();
        named.remedies();
        return List.copyOf(new LinkedHashSet<>(named.facts));
    }

    /** The document that decides the case, else its first document. */
    public static Optional<Document> deciding(CaseFile file) {
        return DECIDING.stream()
                .flatMap(kind -> file.documents().stream().filter(document -> isKind(document, kind)))
                .findFirst()
                .or(() -> file.documents().stream().findFirst());
    }

    private static boolean isKind(Document document, String kind) {
        return document.head().kind().known().filter(kind::equals).isPresent();
    }

    private void heading() {
        put("agency", document -> document.head().agency().or(document.head().closingAgency()));
        put("documentNumber", document -> printedNumber(document.head().number()));
    }

    private void party() {
        var party = file.party();
        add("party.name", party.name());
        add("party.kind", party.kind());
        add("party.creditCode", party.creditCode());
        add("party.idNumber", party.idNumber());
        add("party.legalRepresentative", party.legalRepresentative());
        add("party.operator", party.operator());
        add("party.address", party.address());
    }

    private void days() {
        put("inspectedOn", document -> document.account().foundOn());
        documents("inspection-record").forEach(record -> add("inspectedOn", inspectedOn(record)));
        var timeline = file.timeline();
        add("filedOn", timeline.filedOn());
        add("noticeServedOn", timeline.noticeServedOn());
        add("legalReviewedOn", timeline.legalReviewedOn());
        add("deliberatedOn", timeline.deliberatedOn());
        var decidedOn = deciding.map(document -> document.head().madeOn()).orElse(Fact.absent());
        add("decidedOn", timeline.decidedOn().or(decidedOn));
        add("decisionServedOn", timeline.decisionServedOn());
        add("publishedOn", timeline.publishedOn());
        add("closedOn", timeline.closedOn());
    }

    /** The printed day is sure where the minute is not. */
    private static Fact<LocalDate> inspectedOn(Document record) {
        return record.account()
                .foundOn()
                .or(record.scene().startAt().map(at -> at.toLocalDate()))
                .or(record.head().madeOn());
    }

    private void law() {
        deciding.ifPresent(document -> {
            document.law().violated().forEach(citation -> add("violated", printed(citation)));
            document.law().basis().forEach(citation -> add("basis", printed(citation)));
        });
    }

    private void penalty() {
        put("fineFen", document -> document.sanction().fineFen());
        put("confiscatedFen", document -> document.sanction().confiscatedFen());
        deciding.ifPresent(document -> document.sanction().kinds().forEach(kind -> add("penaltyKinds", kind)));
        put("benchmark", document -> document.sanction().benchmark());
        put("payWithinDays", document -> document.remedy().payWithinDays());
    }

    private void remedies() {
        put("reconsideration", document -> document.remedy().reconsiderationBody());
        put("reconsideration.days", document -> document.remedy().reconsiderationDays());
        put("litigation", document -> document.remedy().court());
        put("litigation.months", document -> document.remedy().litigationMonths());
    }

    /** As printed where the law's name stands there; an article that only goes on with a list, or 该法, with its law and levels. */
    private static Fact<String> printed(CitationFacts citation) {
        boolean isWhole =
                citation.text().known().filter(words -> words.contains("《")).isPresent();
        boolean isLevelled = citation.lawName().isStated() && citation.article().isStated();
        if (isWhole || !isLevelled) {
            return citation.text().isStated() ? citation.text().map(NamedFacts::joined) : citation.lawName();
        }
        String levels = level(citation.article(), "条") + level(citation.paragraph(), "款") + level(citation.item(), "项");
        return citation.lawName().map(law -> "《" + law + "》" + levels);
    }

    private static String level(Fact<Long> number, String unit) {
        return number.known()
                .map(value -> "第" + ChineseNumber.small(value) + unit)
                .orElse("");
    }

    /** The number as it stands on the paper: its own brackets, 字 and 第. */
    private static Fact<String> printedNumber(Fact<String> number) {
        return number instanceof Fact.Stated<String>(var value, var isSure, var places) && places.size() == 1
                ? new Fact.Stated<>(
                        value.isEmpty() ? value : joined(places.getFirst().text()), isSure, places)
                : number;
    }

    /** Without blanks and line ends, digits in plain form. */
    private static String joined(String words) {
        var plain = new StringBuilder(words.length());
        words.codePoints()
                .filter(each -> !Character.isWhitespace(each) && !Character.isSpaceChar(each))
                .map(each -> each >= '０' && each <= '９' ? each - '０' + '0' : each)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private Stream<Document> documents(String kind) {
        return file.documents().stream().filter(document -> isKind(document, kind));
    }

    private void put(String id, Function<Document, Fact<?>> part) {
        deciding.ifPresent(document -> add(id, part.apply(document)));
    }

    private void add(String id, Fact<?> fact) {
        for (var named : NamedFact.of(id, fact)) {
            var same = facts.stream()
                    .filter(other -> other.id().equals(id) && other.value().equals(named.value()))
                    .findFirst();
            if (same.isEmpty()) {
                facts.add(named);
            } else if (named.sure() && !same.get().sure()) {
                facts.set(facts.indexOf(same.get()), named);
            }
        }
    }

    static Optional<Place> firstPlace(Fact<?> fact) {
        return fact.places().stream().findFirst();
    }
}
