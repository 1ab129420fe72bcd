package xiezhi.core.docket;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import xiezhi.core.casefile.AccountFacts;
import xiezhi.core.casefile.ConductFacts;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.OfficerFacts;
import xiezhi.core.casefile.RangeFacts;
import xiezhi.core.document.KnownKind;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.FactChoice;
import xiezhi.core.fact.NotHandedIn;

/** What the documents together say of the violation, and of those who investigated it. */
final class Account {
    /** Papers that state the facts, weightiest first. */
    private static final List<String> STATING = List.of(
            KnownKind.PENALTY_DECISION,
            KnownKind.NO_PENALTY_DECISION,
            KnownKind.ON_THE_SPOT_DECISION,
            KnownKind.PRIOR_NOTICE,
            KnownKind.INVESTIGATION_REPORT,
            KnownKind.CORRECTION_ORDER,
            KnownKind.FILING_FORM);

    private static final Set<String> INVESTIGATING =
            Set.of(KnownKind.INSPECTION_RECORD, KnownKind.INTERVIEW_RECORD, KnownKind.SAMPLING_RECORD);
    private static final String NOT_STATED = "其中没有写明";

    private Account() {}

    /** The violation. Its last day is the last stated, else the day it was found. */
    static ConductFacts conduct(List<Document> own, Fact<LocalDate> inspectedOn, boolean isWhole) {
        List<AccountFacts> accounts = own.stream()
                .filter(document -> STATING.contains(kind(document)))
                .sorted(comparingInt(document -> STATING.indexOf(kind(document))))
                .map(Document::account)
                .toList();
        Fact<LocalDate> until = first(accounts, AccountFacts::conductUntil);
        if (!until.isStated()) {
            until = FactChoice.first(first(accounts, AccountFacts::foundOn), inspectedOn);
        }
        return new ConductFacts(
                settled(first(accounts, AccountFacts::conductFrom), isWhole),
                settled(until, isWhole),
                settled(first(accounts, AccountFacts::hasHarm), isWhole),
                RangeFacts.absent());
    }

    /** Officers who inspected, asked, sampled or signed the investigation report, each once by name. */
    static List<OfficerFacts> investigators(List<Document> documents) {
        Map<String, OfficerFacts> byName = new LinkedHashMap<>();
        documents.stream()
                .flatMap(Account::officers)
                .filter(officer -> officer.name().isStated())
                .forEach(officer -> byName.merge(
                        officer.name().known().orElseThrow().replaceAll("\\s", ""), officer, Account::together));
        return List.copyOf(byName.values());
    }

    private static Stream<OfficerFacts> officers(Document document) {
        if (INVESTIGATING.contains(kind(document))) {
            return document.scene().officers().stream();
        }
        if (!kind(document).equals(KnownKind.INVESTIGATION_REPORT)) {
            return Stream.empty();
        }
        Stream<OfficerFacts> signers = document.outcome().approvals().stream()
                .filter(approval ->
                        approval.role().known().filter("handler"::equals).isPresent())
                .map(approval -> new OfficerFacts(
                        approval.name(), Fact.absent(), Fact.absent(), approval.role(), Fact.absent()));
        return Stream.concat(document.scene().officers().stream(), signers);
    }

    private static OfficerFacts together(OfficerFacts one, OfficerFacts other) {
        return new OfficerFacts(
                one.name(),
                FactChoice.first(one.certificate(), other.certificate()),
                FactChoice.first(one.unit(), other.unit()),
                FactChoice.first(one.role(), other.role()),
                FactChoice.first(one.validUntil(), other.validUntil()));
    }

    private static <T> Fact<T> first(List<AccountFacts> accounts, Function<AccountFacts, Fact<T>> part) {
        return FactChoice.first(accounts.stream().map(part).toList());
    }

    private static <T> Fact<T> settled(Fact<T> fact, boolean isWhole) {
        return isWhole || !fact.isAbsent() ? fact : NotHandedIn.inFile(NOT_STATED);
    }

    private static String kind(Document document) {
        return document.head().kind().known().orElse("");
    }
}
