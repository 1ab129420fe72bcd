package xiezhi.reading.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.casefile.OfficerFacts;
import xiezhi.core.casefile.RecordPath;
import xiezhi.core.fact.Fact;
import xiezhi.lawbook.document.FieldForm;
import xiezhi.reading.value.Found;
import xiezhi.reading.value.Labelled;
import xiezhi.reading.value.OfficerTable;
import xiezhi.reading.value.Officers;
import xiezhi.reading.value.PersonNames;
import xiezhi.reading.value.PersonNumber;

/** Reads the officers under the labels of a field, each with the certificate number printed beside the name or after the names. */
final class OfficerReader implements FieldReader {
    private static final int MAX_OFFICERS = 20;

    /** Roles of records that name their officers with numbers somewhere, whatever the label. */
    private static final Set<String> ON_THE_SPOT = Set.of("inspector", "interviewer");

    private static final List<String> CERTIFICATE_LABELS = List.of("执法证号", "执法证编号", "执法证件号", "执法证件号码", "执法证号码", "证件号码");

    /** Numbers printed after the first name under labels of their own, and further names each with its number. */
    private static final Pattern NUMBERS_BEHIND =
            Pattern.compile("(?:[ \\t]*（?(?:行政)?(?:执法|检查|监察)?证件?(?:编?号码?)?[：:][ \\t]*[\\p{IsHan}A-Z0-9-]{5,24}"
                    + "(?:(?:）[ \\t、，；]*|[ \\t、，；]+)[\\p{IsHan}·]{2,4}(?=[ \\t、，（]|$))?）?)+");

    @Override
    public void read(DocumentText text, FieldForm field, DocumentDraft draft) {
        Map<String, Found<PersonNumber>> persons = new LinkedHashMap<>();
        for (var labelled : text.filled(field.labels())) {
            var own = inField(text, labelled);
            own.forEach(person -> persons.merge(person.value().name(), person, OfficerReader::fuller));
            if (!own.isEmpty() && persons.size() > 1) {
                break;
            }
        }
        if (persons.isEmpty() && ON_THE_SPOT.contains(field.role())) {
            OfficerTable.in(text.text())
                    .forEach(person -> persons.putIfAbsent(person.value().name(), person));
        }
        if (persons.isEmpty() && ON_THE_SPOT.contains(field.role())) {
            Officers.all(text.text())
                    .forEach(person -> persons.putIfAbsent(person.value().name(), person));
        }
        var known = known(draft, field.path());
        persons.values().stream()
                .limit(MAX_OFFICERS)
                .filter(person -> !known.contains(person.value().name()))
                .forEach(person -> draft.add(field.path(), facts(text, person, field.role())));
    }

    private static Set<String> known(DocumentDraft draft, String path) {
        return ((List<?>) new RecordPath(path).in(draft.document()))
                .stream()
                        .map(OfficerFacts.class::cast)
                        .flatMap(officer -> officer.name().known().stream())
                        .collect(Collectors.toSet());
    }

    private static Found<PersonNumber> fuller(Found<PersonNumber> one, Found<PersonNumber> other) {
        return one.value().number().isPresent() ? one : other;
    }

    /** Persons with numbers, then names alone; a list of numbers after them belongs to them in order. */
    private static List<Found<PersonNumber>> inField(DocumentText text, Labelled labelled) {
        var behind = NUMBERS_BEHIND
                .matcher(text.text())
                .region(labelled.until(), text.text().lineUntil(labelled.until()));
        var until = !labelled.isBlank() && behind.lookingAt() ? behind.end() : labelled.until();
        List<Found<PersonNumber>> persons = new ArrayList<>(Officers.all(text.text(), labelled.from(), until));
        persons.addAll(Officers.beside(text.text(), labelled.from(), until));
        var names = persons.stream().map(person -> person.value().name()).collect(Collectors.toSet());
        PersonNames.all(text.text(), labelled.from(), labelled.until()).stream()
                .filter(name -> names.add(name.value()))
                .forEach(name -> persons.add(name.map(value -> new PersonNumber(value, Optional.empty()))));
        var isBare = !persons.isEmpty()
                && persons.stream().allMatch(person -> person.value().number().isEmpty());
        return isBare ? numbered(text, labelled, persons) : persons;
    }

    private static List<Found<PersonNumber>> numbered(
            DocumentText text, Labelled labelled, List<Found<PersonNumber>> persons) {
        var numbers = text.filled(CERTIFICATE_LABELS).stream()
                .filter(each -> each.labelFrom() >= labelled.until())
                .findFirst()
                .map(each -> Officers.certificates(text.text(), each.labelFrom(), each.until()))
                .orElse(Officers.certificates(text.text(), labelled.from(), labelled.until()));
        if (numbers.size() != persons.size()) {
            return persons;
        }
        List<Found<PersonNumber>> paired = new ArrayList<>();
        for (var index = 0; index < persons.size(); index++) {
            var number = numbers.get(index).value();
            paired.add(persons.get(index).map(person -> new PersonNumber(person.name(), Optional.of(number))));
        }
        return paired;
    }

    static OfficerFacts facts(DocumentText text, Found<PersonNumber> person, String role) {
        return new OfficerFacts(
                person.map(PersonNumber::name).fact(text.text()),
                person.value()
                        .number()
                        .map(number -> person.map(value -> number).fact(text.text()))
                        .orElse(Fact.absent()),
                Fact.absent(),
                Fact.of(role),
                Fact.absent());
    }
}
