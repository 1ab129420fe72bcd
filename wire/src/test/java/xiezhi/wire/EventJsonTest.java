package xiezhi.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import xiezhi.core.event.CaseEvent;
import xiezhi.core.event.EventType;

class EventJsonTest {
    private static final Path GOLDEN = Path.of("src/test/golden");

    static java.util.List<EventType> events() {
        return EventType.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void readsBackWhatItWrites(EventType type) throws ReflectiveOperationException, WireError {
        var event = (CaseEvent) FilledRecord.of(type.type());
        assertThat(EventJson.read(EventJson.write(event))).isEqualTo(event);
    }

    /** A released form never changes. With {@code -Dgolden.write=true} files that are missing are written. */
    @ParameterizedTest
    @MethodSource("events")
    void keepsTheReleasedForm(EventType type) throws ReflectiveOperationException, WireError, IOException {
        var file = GOLDEN.resolve(type.tag() + ".json");
        var written = EventJson.write((CaseEvent) FilledRecord.of(type.type())) + "\n";
        if (Boolean.getBoolean("golden.write") && Files.notExists(file)) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, written);
        }
        assertThat(file).as("golden form of " + type.tag()).exists();
        assertThat(written).isEqualTo(Files.readString(file));
    }

    @Test
    void saysWhichFieldIsWrong() {
        assertThatThrownBy(() -> EventJson.read("{\"type\":\"court-enforcement-admitted\",\"court\":7}"))
                .isInstanceOf(WireError.class)
                .hasMessageContaining("court-enforcement-admitted.court")
                .hasMessageContaining("文本");
        assertThatThrownBy(() -> EventJson.read("{\"type\":\"court-enforcement-admitted\",\"judge\":\"甲\"}"))
                .isInstanceOf(WireError.class)
                .hasMessageContaining("judge");
        assertThatThrownBy(() -> EventJson.read("{\"type\":\"unheard-of\"}")).isInstanceOf(WireError.class);
        assertThatThrownBy(() -> EventJson.read("[1")).isInstanceOf(WireError.class);
    }
}
