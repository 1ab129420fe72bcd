package xiezhi.reading.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import xiezhi.core.casefile.ApprovalFacts;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.fact.Fact;
import xiezhi.lawbook.document.FieldForm;
import xiezhi.reading.value.Dates;
import xiezhi.reading.value.Found;
import xiezhi.reading.value.Labelled;
import xiezhi.reading.value.PersonNames;

/**
 * Reads one signed opinion of an approval form: the opinion, who signed it and the date beside the signature, from the
 * label of the opinion to the next such label. Also tells the day an approval takes effect and its result.
 */
final class ApprovalReader implements FieldReader {
    private static final int MAX_LENGTH = 900;

    private static final Pattern SIGNATURE = Pattern.compile(
            "(?:签名|签字|签章|签发人|审批人|审核人|审查人|负责人|承办人|经办人|调查人|批准人|法制员|领导)(?:（[^）\\n]{1,10}）)?(?:签[名字章])?[：:][ \\t]*");
    private static final Pattern TRAILING_NAME =
            Pattern.compile("(?:^|[\\s。；，])([一-龥]{2,4}(?:[、，  ][一-龥]{2,4})?)[ \\t\\n]*$");
    private static final Pattern TICKED = Pattern.compile("[☑√■✓✔☒▣][ \\t]*([^□☐☑√■✓✔☒▣\\n\\t]{1,60})");
    private static final Pattern EMPTY_BOX = Pattern.compile("[□☐][ \\t]*[^□☐☑√■✓✔☒▣\\n\\t]{1,60}");
    private static final Pattern NO_OPINION = Pattern.compile("[\\s（）()：:，。、年月日签名字章（盖章）_/\\-—]*");
    private static final Pattern NO_NAME =
            Pattern.compile("同意|不同意|建议|立案|结案|情况|属实|审核|批准|通过|无异议|合法|处罚|处理|意见|签名|签字|盖章|以上|负责人");

    @Override
    public void read(DocumentText text, FieldForm field, DocumentDraft draft) {
        for (var labelled : text.labelled(field.labels())) {
            var until = end(text, labelled);
            var approval = approval(text, labelled.from(), until, field.role());
            if (approval.isPresent()) {
                draft.add(field.path(), approval.get());
            }
        }
    }

    /** Up to the label of the next opinion or field that is no part of a signature. */
    private static int end(DocumentText text, Labelled labelled) {
        var limit = Math.min(text.text().length(), labelled.from() + MAX_LENGTH);
        return text.allLabelled().stream()
                .filter(other -> other.labelFrom() > labelled.labelFrom() && other.labelFrom() >= labelled.from())
                .filter(other -> endsOpinion(other.id()))
                .mapToInt(Labelled::labelFrom)
                .filter(from -> from < limit)
                .min()
                .orElse(limit);
    }

    private static boolean endsOpinion(String label) {
        return label.contains("意见")
                || label.contains("批示")
                || label.contains("建议")
                || label.equals("备注")
                || label.equals("附件")
                || label.equals("案由")
                || label.contains("情况");
    }

    private static Optional<ApprovalFacts> approval(DocumentText text, int from, int until, String role) {
        var words = text.plain().substring(from, until);
        var dates = Dates.days(text.text(), from, until);
        var signature = signature(words);
        var name = name(text, from, words, signature, dates);
        var date = date(dates, from + signature, from + words.length());
        var opinion = opinion(
                text,
                from,
                words,
                Math.min(signature, name.map(found -> found.from() - from).orElse(words.length())),
                dates);
        if (opinion.isEmpty() && name.isEmpty() && date.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ApprovalFacts(
                Fact.of(role),
                name.map(found -> found.fact(text.text())).orElse(Fact.absent()),
                opinion.map(found -> found.fact(text.text())).orElse(Fact.absent()),
                date.map(found -> found.fact(text.text())).orElse(Fact.absent())));
    }

    /** Where the signature starts; the end when there is none. */
    private static int signature(String words) {
        var matcher = SIGNATURE.matcher(words);
        return matcher.find() ? matcher.start() : words.length();
    }

    private static Optional<Found<String>> name(
            DocumentText text, int from, String words, int signature, List<Found<LocalDate>> dates) {
        if (signature < words.length()) {
            var matcher = SIGNATURE.matcher(words).region(signature, words.length());
            if (matcher.find()) {
                var end = Math.min(words.length(), matcher.end() + 24);
                var stop = words.indexOf('\n', matcher.end());
                var until = stop > matcher.end() && stop < end ? stop : end;
                return PersonNames.first(
                                text.text(), from + matcher.end(), from + beforeDate(words, matcher.end(), until))
                        .filter(found -> !NO_NAME.matcher(found.value()).find());
            }
        }
        var stop = dates.isEmpty() ? words.length() : dates.getLast().from() - from;
        var matcher = TRAILING_NAME.matcher(words.substring(0, Math.max(0, stop)));
        if (matcher.find() && !NO_NAME.matcher(matcher.group(1)).find()) {
            return PersonNames.first(text.text(), from + matcher.start(1), from + matcher.end(1));
        }
        return Optional.empty();
    }

    private static int beforeDate(String words, int from, int until) {
        for (var at = from; at < until; at++) {
            if (Character.isDigit(words.charAt(at)) || words.charAt(at) == '年') {
                return at;
            }
        }
        return until;
    }

    /** The date beside the signature: the last one of the part. */
    private static Optional<Found<LocalDate>> date(List<Found<LocalDate>> dates, int signature, int until) {
        return dates.stream()
                .filter(found -> found.from() >= signature && found.until() <= until)
                .findFirst()
                .or(() -> dates.isEmpty() ? Optional.empty() : Optional.of(dates.getLast()));
    }

    private static Optional<Found<String>> opinion(
            DocumentText text, int from, String words, int until, List<Found<LocalDate>> dates) {
        var ticked = TICKED.matcher(words);
        if (ticked.find()) {
            return Scalars.text(text, from + ticked.start(1), from + ticked.end(1));
        }
        var end = until;
        if (!dates.isEmpty() && dates.getLast().from() - from < end && until == words.length()) {
            end = dates.getLast().from() - from;
        }
        var part = EMPTY_BOX.matcher(words.substring(0, end)).replaceAll("").strip();
        if (NO_OPINION.matcher(part).matches()) {
            return Optional.empty();
        }
        return Scalars.text(text, from, from + end);
    }

    /** {@code agree}, {@code amend}, {@code return} or {@code disagree}, from what is ticked or written last. */
    static void readResult(DocumentText text, FieldForm field, DocumentDraft draft) {
        var approvals = draft.document().outcome().approvals().stream()
                .filter(approval -> approval.opinion().isStated())
                .toList();
        for (var at = approvals.size() - 1; at >= 0; at--) {
            var opinion = approvals.get(at).opinion();
            var result = result(opinion.known().orElse(""));
            if (result.isPresent() && !(at > 0 && endorses(approvals.get(at), approvals.get(at - 1)))) {
                draft.set(field.path(), opinion.map(words -> result.get()));
                return;
            }
        }
    }

    /** Says no more than that the opinion before it is shared, whatever that was. */
    private static final Pattern CONCURRING = Pattern.compile(
            "(?:拟)?同意(?:上述|以上|前述|该|法制|审核|审查|承办|经办|机构|部门|人员?|的)*意见[。，]?\\s*(?:签[名字章].*)?", Pattern.DOTALL);

    private static final Pattern AGREED = Pattern.compile("同意[。！]?\\s*");

    /** Shares the opinion before it; the bare agreement of the head of a reviewing body shares that of its reviewer. */
    private static boolean endorses(ApprovalFacts later, ApprovalFacts earlier) {
        var words = later.opinion().known().orElse("");
        var isShared = CONCURRING.matcher(words).matches()
                || (isOfReview(later)
                        && isOfReview(earlier)
                        && AGREED.matcher(words).matches());
        return isShared
                && earlier.opinion().known().flatMap(ApprovalReader::result).isPresent();
    }

    private static boolean isOfReview(ApprovalFacts approval) {
        return isRole(approval, "legal") || isRole(approval, "reviewer");
    }

    private static final Pattern DISAGREE = Pattern.compile("不同意|不予同意|不通过|不予通过|审核不|未通过|不予批准|不批准");
    private static final Pattern RETURN = Pattern.compile("(?:退回|返回)[^。；\\n]{0,16}?(?:补充|完善|调查|重新|修改)");
    private static final Pattern AMEND = Pattern.compile("修改后|完善后|补充(?:完善)?后|改进后|(?:建议|予以)(?:修改|完善|补正)");
    private static final Pattern AGREE =
            Pattern.compile("同意|批准|审核通过|通过审核|准予|建议(?:予以)?(?:立案|结案|处罚|行政处罚)|合法|无异议|可行|照办|拟同意");

    private static Optional<String> result(String opinion) {
        if (DISAGREE.matcher(opinion).find()) {
            return Optional.of("disagree");
        }
        if (RETURN.matcher(opinion).find()) {
            return Optional.of("return");
        }
        if (AMEND.matcher(opinion).find()) {
            return Optional.of("amend");
        }
        return AGREE.matcher(opinion).find() ? Optional.of("agree") : Optional.empty();
    }

    /**
     * The day the form takes effect: the leader's last date; where the form has no place for a leader, the last date of
     * all; else the date the form itself gives.
     */
    static void readEffectiveDay(DocumentText text, FieldForm field, DocumentDraft draft) {
        var approvals = draft.document().outcome().approvals();
        var leader = approvals.stream()
                .filter(approval -> isRole(approval, "leader"))
                .toList();
        var hasLeader = !leader.isEmpty() || hasLeaderLabel(text);
        latest(hasLeader ? leader : approvals)
                .or(() -> labelled(text, field))
                .ifPresent(day -> draft.set(field.path(), day));
    }

    private static final List<String> LEADER_WORDS =
            List.of("负责人审批意见", "领导意见", "领导审批意见", "负责人意见", "局长意见", "审批意见", "领导批示");

    private static boolean hasLeaderLabel(DocumentText text) {
        return text.allLabelled().stream()
                .anyMatch(labelled -> LEADER_WORDS.stream().anyMatch(labelled.id()::endsWith)
                        && !labelled.id().contains("机构")
                        && !labelled.id().contains("部门")
                        && !labelled.id().contains("大队"));
    }

    private static Optional<Fact<LocalDate>> latest(List<ApprovalFacts> approvals) {
        return approvals.stream()
                .map(ApprovalFacts::signedOn)
                .filter(Fact::isStated)
                .max(java.util.Comparator.comparing(day -> day.known().orElseThrow()));
    }

    private static Optional<Fact<LocalDate>> labelled(DocumentText text, FieldForm field) {
        return text.filled(field.labels()).stream()
                .flatMap(labelled -> Scalars.date(text, labelled.from(), labelled.until()).stream())
                .findFirst()
                .map(found -> found.fact(text.text()));
    }

    private static boolean isRole(ApprovalFacts approval, String role) {
        return approval.role().known().filter(role::equals).isPresent();
    }
}
