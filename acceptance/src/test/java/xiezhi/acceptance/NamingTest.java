package xiezhi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import xiezhi.core.document.KnownKind;
import xiezhi.core.event.EventType;
import xiezhi.lawbook.glossary.Glossary;
import xiezhi.lawbook.load.LawErrors;

/** One thing has one name in every layer. */
class NamingTest {
    private static final Glossary GLOSSARY =
            Glossary.load(Project.law(), Project.book().statutes(), new LawErrors());

    @Test
    void tagOfAnEventIsItsRecordInKebabCaseAndStandsInTheGlossary() {
        assertThat(EventType.all()).hasSizeGreaterThan(60).allSatisfy(type -> {
            assertThat(type.tag()).isEqualTo(kebab(type.type().getSimpleName()));
            assertThat(GLOSSARY.term(type.tag()))
                    .as("%s in law/glossary.yaml", type.tag())
                    .isPresent();
        });
    }

    @Test
    void noEventEndsInTheWordEvent() {
        assertThat(EventType.all())
                .noneMatch(type -> type.type().getSimpleName().endsWith("Event"));
    }

    @Test
    void kindsTheCoreKnowsAreFilesOfTheLaw() {
        var files = new TreeSet<String>();
        Project.law().under("documents").forEach(file -> files.add(file.id("documents")));
        assertThat(files).containsAll(KnownKind.VOLUME_ORDER);
    }

    @Test
    void idsOfTheLawAreKebabCase() {
        var book = Project.book();
        assertThat(book.rules().rules()).allMatch(rule -> rule.rule().id().matches("[a-z0-9-]+(/[a-z0-9-]+)+"));
        assertThat(book.deadlines().all()).allMatch(rule -> rule.id().matches("[a-z]+/[a-z0-9-]+"));
    }

    private static String kebab(String name) {
        var tag = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char each = name.charAt(i);
            tag.append(i > 0 && Character.isUpperCase(each) ? "-" : "").append(each);
        }
        return tag.toString().toLowerCase(Locale.ROOT);
    }
}
