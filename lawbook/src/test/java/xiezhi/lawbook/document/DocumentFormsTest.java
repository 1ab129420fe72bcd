package xiezhi.lawbook.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import xiezhi.core.casefile.ApprovalFacts;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.document.DocumentKind;
import xiezhi.core.fact.Fact;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;

class DocumentFormsTest {
    private static final String KIND = """
            id: penalty-decision
            zh: 行政处罚决定书
            slot: decision
            list: decisions
            stage: decision
            served: true
            recognise:
              titles: [行政处罚决定书]
              excludes: [不予]
              signs: [罚款]
              needs: 2
            uses: [head]
            fields:
              - {path: head.number, reader: head-number, labels: [文号]}
            cites: [administrative-penalty-law/059]
            elements:
              - id: basis
                check: H122
                zh: 处罚依据
                severity: fatal
                r2024: R9
                present:
                  - {fields: [law.basis], words: ['依据']}
                cure: 撤销后重作
            """;
    private static final String HEAD = """
            fields:
              - {path: head.number, reader: head-number, labels: [编号]}
              - {path: head.madeOn, reader: closing-date}
            """;

    @Test
    void everyFormOfTheLawFolderIsRead() {
        var errors = new LawErrors();
        var files = LawFiles.packed();
        var forms = DocumentForms.load(files, errors);

        assertThat(errors.sorted()).isEmpty();
        assertThat((long) forms.all().size())
                .isEqualTo(files.all("documents").stream()
                        .filter(file -> file.path().endsWith(".yaml"))
                        .count());
        assertThat(forms.form(new DocumentKind("prior-notice")).orElseThrow().isServed())
                .isTrue();
    }

    @Test
    void ownFieldsReplaceThoseOfTheGroup() {
        var form = load(KIND).form(new DocumentKind("penalty-decision")).orElseThrow();

        assertThat(form.fields()).extracting(FieldForm::path).containsExactly("head.madeOn", "head.number");
        assertThat(form.fields().getLast().labels()).containsExactly("文号");
    }

    @Test
    void mistakesAreToldWithTheirLine() {
        assertThat(mistakes(KIND.replace("head.number, reader", "head.nummer, reader")))
                .anyMatch(text -> text.contains("penalty-decision.yaml:14") && text.contains("head.nummer"));
        assertThat(mistakes(KIND.replace("[罚款]", "['罚款(']"))).anyMatch(text -> text.contains("regular expression"));
        assertThat(mistakes(KIND.replace("law.basis", "law.bases"))).anyMatch(text -> text.contains("law.bases"));
        assertThat(mistakes(KIND.replace("uses: [head]", "uses: [heads]"))).anyMatch(text -> text.contains("heads"));
        assertThat(mistakes(KIND.replace("id: penalty-decision", "id: decision")))
                .hasSize(1);
    }

    @Test
    void pathsLookIntoLists() {
        var approval = new ApprovalFacts(Fact.of("leader"), Fact.absent(), Fact.of("同意"), Fact.absent());
        var document = new DocumentDraft().add("outcome.approvals", approval).document();

        assertThat(new FieldPath("outcome.approvals[role=leader].opinion").isStatedIn(document))
                .isTrue();
        assertThat(new FieldPath("outcome.approvals[role=leader].signedOn").isStatedIn(document))
                .isFalse();
        assertThat(new FieldPath("outcome.approvals[role=handler].opinion").isStatedIn(document))
                .isFalse();
        assertThat(new FieldPath("outcome.approvals#2").isStatedIn(document)).isFalse();
        assertThat(new FieldPath("head.number").isStatedIn(document)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new FieldPath("head.number#2"));
        assertThatIllegalArgumentException().isThrownBy(() -> new FieldPath("number"));
    }

    @Test
    void placeholdersStandForValuesOfOneType() {
        var wording = Wording.of("({date}){gap}立案");

        assertThat(wording.hasPlaceholders()).isTrue();
        assertThat(wording.pattern().matcher("本局于\uE001决定立案").find()).isTrue();
        assertThat(wording.pattern().matcher("本局于\uE001检查。于三月立案").find()).isFalse();
        assertThat(wording.pattern().matcher("本局于\uE002立案").find()).isTrue();
        assertThat(Wording.of("立案").hasPlaceholders()).isFalse();
    }

    private static DocumentForms load(String kind) {
        var errors = new LawErrors();
        var forms = DocumentForms.load(files(kind), errors);
        assertThat(errors.sorted()).isEmpty();
        return forms;
    }

    private static List<String> mistakes(String kind) {
        var errors = new LawErrors();
        DocumentForms.load(files(kind), errors);
        return errors.sorted().stream().map(Object::toString).toList();
    }

    private static LawFiles files(String kind) {
        return LawFiles.of(Map.of("law/documents/penalty-decision.yaml", kind, "law/fields/head.yaml", HEAD));
    }
}
