package xiezhi.reading.value;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PersonsTest {
    private static final String NAMES = """
            张三 => 张三
            张三、李四 => 张三; 李四
            张三 李四 => 张三; 李四
            张 三　李 四 => 张三; 李四
            张三和李四 => 张三; 李四
            张三，李四；王小五 => 张三; 李四; 王小五
            张三（0123456）、李四（0123457） => 张三; 李四
            张三\\t李四 => 张三; 李四
            张三\\n李四 => 张三; 李四
            赵某某、田某某 => 赵某某; 田某某
            张×、李** => 张×?; 李**?
            买买提·吐尔逊 => 买买提·吐尔逊
            买买提•吐尔逊 => 买买提·吐尔逊
            欧阳小明、司马光 => 欧阳小明; 司马光
            王和平 => 王和平
            張三、劉六 => 张三; 刘六
            张三 厂长 => 张三; 厂长?
            执法人员 =>
            无 =>
            ____ =>
            （签名） =>
            """;
    private static final String OFFICERS = """
            执法人员：张三（0123456）、李四（0123457） => 张三 0123456; 李四 0123457
            张三（执法证号：430102001）、李四（执法证号：430102002） => 张三 430102001; 李四 430102002
            执法人员张三 执法证号：18010012001 => 张三 18010012001
            执法人员张三执法证号：0123456，李四执法证号：0123457 => 张三 0123456; 李四 0123457
            本局执法人员张三、李四（执法证号：0123456、0123457）对你单位 => 张三 0123456; 李四 0123457
            执法人员：张三、李四 执法证号：0123456、0123457 => 张三 0123456; 李四 0123457
            张三和李四（执法证号：0123456、0123457） => 张三 0123456; 李四 0123457
            检查人员：欧阳小明（湘A0123） => 欧阳小明 湘A0123
            张 三（证件号：0123456） 李小四（证件号 0123457） => 张三 0123456; 李小四 0123457
            王五（执法证号43010200012）和赵六六（执法证号43010200013） => 王五 43010200012; 赵六六 43010200013
            检查人：王和平（0123456） => 王和平 0123456
            买买提·吐尔逊（执法证号：650102001） => 买买提·吐尔逊 650102001
            姓名\\t张三\\t执法证号\\t430102001 => 张三 430102001
            执法人员\\t张三、李四\\t执法证号\\t0123456、0123457 => 张三 0123456; 李四 0123457
            张三、李四（0123457） => 李四 0123457
            张三（执法证号：0123456、0123457） => 张三 0123456?
            某公司（91430100MA4L2G5X7W） =>
            张三（厂长），张三（2025） =>
            行政执法证编号：湘执法0123456 =>
            """;
    private static final String CERTIFICATES = """
            执法证号：430102001 => 430102001
            （执法证号 430102001） => 430102001
            行政执法证件编号：18010012001 => 18010012001
            证件号：0123456 => 0123456
            执法证号：0123456、0123457 => 0123456; 0123457
            执法证号为湘A0123 => 湘A0123
            执法证号\\t430102001 => 430102001
            执法证号：____ =>
            """;

    @TestFactory
    Stream<DynamicTest> readsNames() {
        return Table.tests(NAMES, PersonNames::all, Function.identity());
    }

    @TestFactory
    Stream<DynamicTest> readsOfficers() {
        return Table.tests(OFFICERS, Officers::all, PersonsTest::show);
    }

    @TestFactory
    Stream<DynamicTest> readsCertificates() {
        return Table.tests(CERTIFICATES, Officers::certificates, Function.identity());
    }

    @Test
    void noiseChangesNothing() {
        Table.assertNoiseChangesNothing(NAMES, PersonNames::all, Function.identity(), 71);
        Table.assertNoiseChangesNothing(OFFICERS, Officers::all, PersonsTest::show, 72);
    }

    private static String show(PersonNumber person) {
        return person.name() + person.number().map(number -> " " + number).orElse("");
    }
}
