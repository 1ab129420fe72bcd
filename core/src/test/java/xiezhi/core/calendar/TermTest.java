package xiezhi.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TermTest {
    @Test
    void readsLikeThePhraseOfTheStatute() {
        assertThat(new Term.WorkingDays(5)).hasToString("5个工作日");
        assertThat(new Term.CalendarDays(15)).hasToString("15日");
        assertThat(new Term.Months(6)).hasToString("6个月");
        assertThat(new Term.Years(2)).hasToString("2年");
        assertThat(new Term.Hours(24)).hasToString("24小时");
    }

    @Test
    void isNeverEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Term.Months(0));
    }
}
