package xiezhi.server.paper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.compose.form.Form;
import xiezhi.compose.form.Value;
import xiezhi.compose.form.Values;
import xiezhi.core.casefile.Document;
import xiezhi.core.docket.CaseState;
import xiezhi.server.docket.JudgedDocket;

/** What a new draft begins with: in whose name it goes out, what earlier papers of the case said, and what the docket shows. Nothing is invented. */
@Component
class Prefill {
    private static final String RECEIPT = "service-receipt";

    private final PaperForms forms;

    Prefill(PaperForms forms) {
        this.forms = forms;
    }

    /** Values for a form; {@code papers} in the order of issue, {@code agency} what is known of who issues it. */
    Values of(Form form, JudgedDocket judged, List<PaperVersion> papers, Values agency, LocalDate lawOn) {
        var values = agency;
        for (var paper : papers) {
            values = values.with(told(paper));
        }
        values = values.with(forms.valuesOf(judged.standing())).with(GivenNumbers.MADE_ON, new Value.Day(lawOn));
        if (form.template().kind().id().equals(RECEIPT)) {
            values = values.with(toServe(judged));
        }
        var own = form.ownNumber();
        return only(form, own.isPresent() ? values.without(own.get().id()) : values);
    }

    private Values told(PaperVersion paper) {
        return forms.find(paper.template())
                .map(template -> ValuesJson.kept(JsonMapper.shared().readTree(paper.body()), forms.form(template.id())))
                .map(this::ofCase)
                .orElse(Values.none());
    }

    private Values ofCase(Values values) {
        return new Values(ofCase(values.single()), ofCase(values.rows()));
    }

    private <T> Map<String, T> ofCase(Map<String, T> values) {
        Map<String, T> left = new LinkedHashMap<>(values);
        left.keySet().removeIf(forms::isOfOnePaper);
        return left;
    }

    /** The numbered paper made last that was not served yet. */
    private static Values toServe(JudgedDocket judged) {
        return CaseState.of(judged.docket()).documents().stream()
                .filter(document -> document.head().number().sure().isPresent()
                        && document.head().title().sure().isPresent()
                        && document.head().madeOn().sure().isPresent()
                        && document.service().servedOn().isAbsent())
                .max(Comparator.comparing(
                        document -> document.head().madeOn().sure().orElseThrow()))
                .map(Prefill::served)
                .orElse(Values.none());
    }

    private static Values served(Document document) {
        return Values.none()
                .with(
                        "service.document",
                        new Value.Words(document.head().title().sure().orElseThrow()))
                .with(
                        "service.number",
                        new Value.Words(document.head().number().sure().orElseThrow()));
    }

    private static Values only(Form form, Values values) {
        var wanted = form.fields().stream().map(field -> field.spec().id()).collect(Collectors.toSet());
        return new Values(only(wanted, values.single()), only(wanted, values.rows()));
    }

    private static <T> Map<String, T> only(Set<String> wanted, Map<String, T> values) {
        Map<String, T> left = new LinkedHashMap<>(values);
        left.keySet().retainAll(wanted);
        return left;
    }
}
