package xiezhi.reading.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import xiezhi.core.casefile.AttendeeFacts;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.fact.Fact;
import xiezhi.lawbook.document.FieldForm;
import xiezhi.reading.value.Found;
import xiezhi.reading.value.PersonNames;

/**
 * Reads who took part in a deliberation or hearing, with posts, and who gave a deciding opinion: a line of the views that
 * starts with the name, or a vote of all members.
 */
final class AttendeeReader implements FieldReader {
    private static final Pattern PERSON =
            Pattern.compile("([一-龥]{2,4})(?:（([^）\\n]{1,30})）|[ ：](?=[一-龥]{2,12}(?:[、；，\\n]|$))([一-龥]{2,12}))?");
    private static final Pattern POST_FIRST = Pattern.compile(
            "((?>(?:党组)?(?:书记|副书记|局长|副局长|厅长|副厅长|主任|副主任|科长|副科长|处长|副处长|支队长|副支队长|大队长|副大队长|总工程师|副总工程师|总工|组长|成员|队长|法制员|科员|四级调研员|三级调研员|二级调研员|调研员)+))[：:、 ]?([一-龥]{2,3})(?=[、；，。\\s）]|$)");
    private static final Pattern POST_WORDS =
            Pattern.compile(".*(?:局长|厅长|书记|主任|科长|处长|队长|支队|大队|总工|组长|成员|科员|法制员|股长|职务|调研员|负责人|人员|律师|顾问|干部)");
    private static final Pattern UNANIMOUS =
            Pattern.compile("(?:一致|全体|均|全票)(?:[^。；\\n]{0,10})?(?:同意|通过|赞成|认为)|(?:同意|赞成)(?:票)?\\d+[票人]");
    private static final Pattern HEADING = Pattern.compile(
            "(?m)^[ \\t]*(?:(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）|\\d[.、])([^\\n]*)|([^\\n，。；：\\t]{2,20})：?(?:（[^）\\n]*）)?$)");
    private static final Pattern SECTION = Pattern.compile("汇报|介绍|讨论|审议|发言|意见|表决|结论|审核|决定");
    private static final Pattern REPORT = Pattern.compile("汇报|介绍");
    /** Post of someone who handles the case and is there to report. */
    private static final Pattern REPORTS = Pattern.compile("调查|承办|经办|办案|汇报");

    private static final Pattern REPORTER_ABSTAINS =
            Pattern.compile("(?:调查|承办|经办|办案|汇报|执法)人员?[^。；\\n]{0,8}(?:未|不|没有)(?:参加|参与)?[^。；\\n]{0,6}(?:表决|投票|讨论|发表)");
    /** An observer speaks to report; only words like these decide. */
    private static final Pattern VOTE =
            Pattern.compile("^[^。；\\n]{0,20}?(?<!不)(?:同意|赞成|反对|表决)(?!立案|受理)|(?:我|本人)[^。；\\n]{0,6}(?:同意|赞成|反对)");

    private static final Pattern OPINION = Pattern.compile("同意|赞成|反对|建议|认为|意见|处罚|表决|无异议");

    @Override
    public void read(DocumentText text, FieldForm field, DocumentDraft draft) {
        var known = draft.document().meeting().attendees();
        Map<String, AttendeeFacts> persons = new LinkedHashMap<>();
        for (var labelled : text.filled(field.labels())) {
            for (var person : persons(text, labelled.from(), labelled.until(), field.role())) {
                persons.putIfAbsent(person.name().known().orElse(""), person);
            }
        }
        persons.forEach((name, person) -> {
            if (known.stream().noneMatch(other -> isNamed(other, name))) {
                draft.add(field.path(), person);
            }
        });
    }

    private static boolean isNamed(AttendeeFacts attendee, String name) {
        return attendee.name().known().filter(name::equals).isPresent();
    }

    private static List<AttendeeFacts> persons(DocumentText text, int from, int until, String role) {
        List<AttendeeFacts> persons = new ArrayList<>();
        var words = text.plain().substring(from, until);
        var postFirst = POST_FIRST.matcher(words);
        while (postFirst.find()) {
            persons.add(attendee(
                    text, from + postFirst.start(2), from + postFirst.end(2), Optional.of(postFirst.group(1)), role));
        }
        if (!persons.isEmpty()) {
            return persons;
        }
        var matcher = PERSON.matcher(words);
        while (matcher.find()) {
            var post = Optional.ofNullable(matcher.group(2)).or(() -> Optional.ofNullable(matcher.group(3)));
            var isName = !POST_WORDS.matcher(matcher.group(1)).matches()
                    && !PersonNames.all(text.text(), from + matcher.start(1), from + matcher.end(1))
                            .isEmpty();
            if (isName) {
                persons.add(attendee(text, from + matcher.start(1), from + matcher.end(1), post, role));
            }
        }
        return persons;
    }

    private static AttendeeFacts attendee(DocumentText text, int from, int until, Optional<String> post, String role) {
        var name = text.plain().substring(from, until);
        var fact = new Found<>(name, true, from, until).fact(text.text());
        return new AttendeeFacts(
                fact,
                post.map(words -> fact.map(value -> words)).orElse(Fact.absent()),
                Fact.of(role),
                Fact.absent(),
                Fact.absent());
    }

    /** Adds chair and recorder to the attendees and says who gave an opinion. Called when all fields are read. */
    static void settle(DocumentText text, DocumentDraft draft) {
        var meeting = draft.document().meeting();
        if (meeting.attendees().isEmpty() && meeting.chair().isAbsent()) {
            return;
        }
        List<AttendeeFacts> all = new ArrayList<>();
        addRole(all, meeting.chair(), "chair", meeting.attendees());
        addRole(all, meeting.recorder(), "recorder", meeting.attendees());
        meeting.attendees().stream()
                .filter(attendee -> all.stream()
                        .noneMatch(
                                other -> isNamed(other, attendee.name().known().orElse(""))))
                .forEach(all::add);
        var isUnanimous = UNANIMOUS.matcher(text.plain()).find();
        var reportersAbstain = REPORTER_ABSTAINS.matcher(text.plain()).find();
        List<AttendeeFacts> settled = all.stream()
                .map(attendee -> voted(text, attendee, isUnanimous && !(reportersAbstain && reports(attendee))))
                .toList();
        draft.replace("meeting.attendees", settled);
    }

    private static void addRole(List<AttendeeFacts> all, Fact<String> name, String role, List<AttendeeFacts> others) {
        if (name.isStated()) {
            var post = others.stream()
                    .filter(other -> isNamed(other, name.known().orElse("")))
                    .map(AttendeeFacts::post)
                    .findFirst()
                    .orElse(Fact.absent());
            all.add(new AttendeeFacts(name, post, Fact.of(role), Fact.absent(), Fact.absent()));
        }
    }

    private static AttendeeFacts voted(DocumentText text, AttendeeFacts attendee, boolean isUnanimous) {
        var view = view(text, attendee.name().known().orElse(""));
        var role = attendee.role().known().orElse("");
        Fact<Boolean> hasVoted = Fact.absent();
        if (view.filter(words -> decides(words.value(), attendee)).isPresent()
                && !role.equals("reporter")
                && !role.equals("recorder")) {
            hasVoted = view.get().map(words -> true).fact(text.text());
        } else if (isUnanimous && (role.equals("member") || role.equals("chair"))) {
            hasVoted = attendee.name().map(name -> true);
        }
        return new AttendeeFacts(
                attendee.name(),
                attendee.post(),
                attendee.role(),
                hasVoted,
                view.map(found -> found.fact(text.text())).orElse(Fact.absent()));
    }

    private static boolean reports(AttendeeFacts attendee) {
        return attendee.role().known().filter("observer"::equals).isPresent()
                || attendee.post()
                        .known()
                        .filter(post -> REPORTS.matcher(post).find())
                        .isPresent();
    }

    private static boolean decides(String view, AttendeeFacts attendee) {
        return !reports(attendee) || VOTE.matcher(view).find();
    }

    /** A line that starts with the name and goes on with an opinion; one that votes rather than one that reports. */
    private static Optional<Found<String>> view(DocumentText text, String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var line = Pattern.compile("(?:^|[\\n\\t；。])[ \\d.、]*(?:[一-龥]{0,8}[局科处队主书][长任记]?)?" + Pattern.quote(name)
                        + "(?:（[^）\\n]{1,30}）|[一-龥]{0,8})?[：:]([^\\n]{2,300})")
                .matcher(text.plain());
        List<Found<String>> views = new ArrayList<>();
        while (line.find()) {
            if (OPINION.matcher(line.group(1)).find() && !isReport(text.plain(), line.start(1))) {
                views.add(new Found<>(line.group(1).strip(), true, line.start(1), line.end(1)));
            }
        }
        return views.stream()
                .filter(view -> VOTE.matcher(view.value()).find())
                .findFirst()
                .or(() -> views.stream().findFirst());
    }

    /** The heading above, or the form's label before, says that the case is reported here: who reports gives no vote. */
    private static boolean isReport(String words, int at) {
        var line = words.lastIndexOf('\n', at) + 1;
        var before = words.substring(line, at);
        if (SECTION.matcher(before).find()) {
            return REPORT.matcher(before).find();
        }
        var heading = HEADING.matcher(words).region(0, line);
        var last = "";
        while (heading.find()) {
            var title = heading.group(1) == null ? heading.group(2) : heading.group(1);
            last = SECTION.matcher(title).find() ? title : last;
        }
        return REPORT.matcher(last).find();
    }
}
