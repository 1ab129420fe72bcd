package xiezhi.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartyNameTest {
    private static final PartyName FULL = new PartyName("长沙市宏泰化工有限公司");

    @Test
    void levelsSpaceBracketsAndExplainedAbbreviations() {
        assertThat(new PartyName(" 湖南 宏泰（长沙）化工有限公司（以下简称“宏泰公司”）")).isEqualTo(new PartyName("湖南宏泰(长沙)化工有限公司"));
    }

    @Test
    void aSlipOfThePenIsAlikeAnotherFirmIsNot() {
        assertThat(FULL.isAlike(new PartyName("长沙市宏秦化工有限公司"))).isTrue();
        assertThat(FULL.isAlike(new PartyName("长沙市宏泰化工有限责任公司"))).isTrue();
        assertThat(FULL.isAlike(new PartyName("岳阳市恒信纸业有限公司"))).isFalse();
        assertThat(new PartyName("王伟").isAlike(new PartyName("王强"))).isFalse();
    }

    @Test
    void shortFormLeavesOutAtLeastThreeCharacters() {
        assertThat(FULL.isShortenedTo(new PartyName("宏泰化工"))).isTrue();
        assertThat(FULL.isShortenedTo(new PartyName("宏泰化工有限公司"))).isTrue();
        assertThat(FULL.isShortenedTo(new PartyName("长沙市宏泰化工公司"))).isFalse();
        assertThat(FULL.isShortenedTo(new PartyName("恒信纸业"))).isFalse();
    }

    @Test
    void namesOfOneTrunkDifferInForm() {
        var name = new PartyName("洛汝宏泰表面处理有限公司");

        assertThat(name.differsInForm(new PartyName("洛汝宏泰表面处理厂"))).isTrue();
        assertThat(name.differsInForm(new PartyName("洛汝宏泰表面处理公司"))).isTrue();
        assertThat(name.differsInForm(new PartyName("洛汝宏泰表面处理有限公司"))).isFalse();
        assertThat(name.differsInForm(new PartyName("洛汝宏泰表面处理"))).isFalse();
        assertThat(name.differsInForm(new PartyName("洛汝宏业表面处理厂"))).isFalse();
    }

    @Test
    void pronounsMasksAndSentencesAreNoNames() {
        assertThat(new PartyName("你单位").isWhole()).isFalse();
        assertThat(new PartyName("某某化工有限公司").isWhole()).isFalse();
        assertThat(new PartyName("宏泰化工，地址长沙").isWhole()).isFalse();
        assertThat(FULL.isWhole()).isTrue();
    }

    @Test
    void distanceCountsInsertionsDeletionsAndChanges() {
        assertThat(FULL.distance(FULL)).isZero();
        assertThat(new PartyName("甲乙丙").distance(new PartyName("甲丙丁"))).isEqualTo(2);
        assertThat(new PartyName("").distance(new PartyName("甲乙"))).isEqualTo(2);
    }
}
