package xiezhi.lawbook.deadline;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.casefile.Document;
import xiezhi.core.deadline.Circumstances;
import xiezhi.core.fact.Fact;

/** What of a case file the length of a term may depend on. */
record CaseCircumstances(CaseFile caseFile, boolean isWhole) {
    private static final String DECISION = "penalty-decision";

    Circumstances all() {
        Map<String, String> known = new TreeMap<>();
        put(known, "party", caseFile.party().kind().sure());
        put(known, "region", caseFile.scope().region().sure());
        put(
                known,
                "means",
                first(DECISION).flatMap(document -> document.service().means().sure()));
        put(
                known,
                "hearing_offered",
                first("prior-notice").flatMap(document -> yes(document.rights().hearingTold())));
        // a whole case file that speaks of no harm shows none; harm to life or health is harm
        Optional<Boolean> harm = caseFile.conduct()
                .hasHarm()
                .sure()
                .or(() -> isWhole && caseFile.conduct().hasHarm().isAbsent() ? Optional.of(false) : Optional.empty());
        put(known, "pollution_harm", harm.map(is -> is ? "yes" : "no"));
        harm.filter(is -> !is).ifPresent(none -> known.put("life_or_health_harm", "no"));
        put(known, "daily_penalty", presence("daily-penalty-decision"));
        put(known, "referral", referral());
        Optional<Long> fine = first(DECISION)
                .flatMap(document -> document.sanction().fineFen().sure());
        return new Circumstances(known, fine.isPresent() ? OptionalLong.of(fine.get()) : OptionalLong.empty());
    }

    private Optional<String> referral() {
        boolean isDetention = first("detention-referral").isPresent();
        boolean isCrime = first("criminal-referral").isPresent();
        if (isDetention == isCrime) {
            return isWhole && !isCrime ? Optional.of("none") : Optional.empty();
        }
        return Optional.of(isDetention ? "detention" : "crime");
    }

    private Optional<String> presence(String kind) {
        return first(kind).isPresent() ? Optional.of("yes") : isWhole ? Optional.of("no") : Optional.empty();
    }

    private Optional<Document> first(String kind) {
        return caseFile.documents().stream()
                .filter(document ->
                        document.head().kind().known().filter(kind::equals).isPresent())
                .findFirst();
    }

    private static Optional<String> yes(Fact<Boolean> fact) {
        return fact.sure().map(value -> value ? "yes" : "no");
    }

    private static void put(Map<String, String> known, String name, Optional<String> value) {
        value.ifPresent(text -> known.put(name, text));
    }
}
