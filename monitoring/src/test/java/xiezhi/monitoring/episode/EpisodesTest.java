package xiezhi.monitoring.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import xiezhi.monitoring.Rules;
import xiezhi.monitoring.detector.Detection;
import xiezhi.monitoring.detector.Strength;
import xiezhi.monitoring.series.StatedMark;

final class EpisodesTest {
    private static final LocalDateTime START = LocalDateTime.of(2026, 3, 2, 0, 0);
    private static final EpisodeRule RULE = new EpisodeRule(72, 24, 72, 2);
    private static final Episodes EPISODES = new Episodes(RULE);

    private static Detection at(String outlet, int hour, String id, String cause, Strength strength) {
        return new Detection(
                Rules.of(id, cause, strength),
                outlet,
                List.of("a34013"),
                new Detection.Period(START.plusHours(hour), START.plusHours(hour + 1L)),
                "颗粒物连续6个样品都是9.1",
                "流量正常",
                strength,
                List.of("p" + hour));
    }

    private static Detection soft(int hour, String id) {
        return at("1", hour, id, id, Strength.SOFT);
    }

    private static List<Episode> of(Detection... detections) {
        return EPISODES.of(List.of(detections), List.of());
    }

    @Test
    void detectionsOfOneCauseAreOneEpisodeThatIsOnlyWatched() {
        assertThat(of(soft(0, "D06"), soft(5, "D06"), soft(20, "D06")))
                .singleElement()
                .satisfies(each -> assertThat(each.isLead()).isFalse());
    }

    @Test
    void aHardOneOrTwoSoftOnesOfDifferentCausesWithinThreeDaysAreALead() {
        assertThat(of(at("1", 0, "D16", "treatment", Strength.HARD)))
                .singleElement()
                .satisfies(each -> assertThat(each.isLead()).isTrue());
        assertThat(of(soft(0, "D06"), soft(60, "D10")))
                .singleElement()
                .satisfies(each -> assertThat(each.isLead()).isTrue());
        assertThat(of(soft(0, "D06"), soft(100, "D10"))).noneMatch(Episode::isLead);
        assertThat(of(soft(0, "D06"), at("2", 1, "D10", "D10", Strength.SOFT))).noneMatch(Episode::isLead);
    }

    @Test
    void noticesOpenNothing() {
        assertThat(of(at("1", 0, "D22", "clock", Strength.NOTICE))).isEmpty();
    }

    @Test
    void aStopDeclaredBeforeSilencesWhatItMayAndOneDeclaredAfterwardsDoesNot() {
        var before = new StatedMark("1", StatedMark.Kind.STOP, START, START.plusHours(9), START.minusHours(5), "申报");
        var after = new StatedMark("1", StatedMark.Kind.STOP, START, START.plusHours(9), START.plusHours(30), "申报");

        assertThat(EPISODES.of(List.of(soft(3, "D06")), List.of(before))).isEmpty();
        assertThat(EPISODES.of(List.of(soft(3, "D06")), List.of(after))).hasSize(1);
    }

    @Test
    void scoreFadesByHalfInTheHalfLife() {
        var episode = of(soft(0, "D06")).getFirst();

        assertThat(episode.score(START.plusHours(1), RULE)).isEqualTo(40);
        assertThat(episode.score(START.plusHours(73), RULE)).isEqualTo(20, Offset.offset(1e-9));
    }

    @Test
    void quotaTakesTheHighestScoresOfTheDay() {
        var low = at("1", 2, "D16", "treatment", Strength.HARD);
        var high =
                List.of(at("2", 2, "D16", "treatment", Strength.HARD), at("2", 3, "D17", "false-mark", Strength.HARD));
        var third = at("3", 9, "D16", "treatment", Strength.HARD);
        var episodes = EPISODES.of(List.of(low, high.getFirst(), high.getLast(), third), List.of());

        assertThat(EPISODES.leadsOf(episodes, START.toLocalDate()))
                .extracting(Episode::outlet)
                .containsExactly("2", "3");
    }

    @Test
    void saysInOneSentenceWhatWasSeenWhatWasRuledOutAndWhatToCheck() {
        var sentence = EpisodeSentence.of("一号排放口", of(soft(3, "D06")).getFirst());

        assertThat(sentence).isEqualTo("一号排放口3月2日3时至3月2日4时颗粒物连续6个样品都是9.1（流量正常），建议先看D06。");
    }
}
