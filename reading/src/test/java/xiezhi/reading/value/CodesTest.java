package xiezhi.reading.value;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Credit codes, identity numbers and telephone numbers; all invented. */
class CodesTest {
    private static final String CREDIT = """
            统一社会信用代码：91439901MA310221X4 => 91439901MA310221X4
            统一社会信用代码（注册号）: 91430100MA4L2G5X7W => 91430100MA4L2G5X7W
            统一社会信用代码 91430100ma4l2g5x7w => 91430100MA4L2G5X7W
            统一社会信用代码\\t91430100MA4L2G5X7W\\t地址 => 91430100MA4L2G5X7W
            统一社会信用代码：9143 0100 MA4L 2G5X 7W => 91430100MA4L2G5X7W
            統一社會信用代碼：９１４３０１００ＭＡ４Ｌ２Ｇ５Ｘ７Ｗ => 91430100MA4L2G5X7W
            某公司（91430100MA4L2G5X7W） => 91430100MA4L2G5X7W
            12430000444880356E => 12430000444880356E
            组织机构代码：12430000444880356E => 12430000444880356E
            统一社会信用代码：91430100MA4L2G5X7 => 91430100MA4L2G5X7?
            统一社会信用代码：91430100MA4L2G5X7WW => 91430100MA4L2G5X7WW?
            统一社会信用代码：91430100****2G5X7W => 91430100****2G5X7W?
            统一社会信用代码：____ =>
            排污许可证编号91430100MA4L2G5X7W001V =>
            身份证号：430102199001011234 =>
            430102199001011234，13800000000 =>
            """;
    private static final String IDENTITY = """
            身份证号码：430102199001011234 => 430102199001011234
            身份证号：43010219900101123x => 43010219900101123X
            公民身份号码 430102199001011234 => 430102199001011234
            身份证号（号码）：430102199001011234，电话13800000000 => 430102199001011234
            身份证件号码：430102 19900101 1234 => 430102199001011234
            身份证号\\t4\\t3\\t0\\t1\\t0\\t2\\t1\\t9\\t9\\t0\\t0\\t1\\t0\\t1\\t1\\t2\\t3\\t4\\t电话 => 430102199001011234
            张三，430102199001011234 => 430102199001011234
            身份证号：430102900101123 => 430102900101123
            证件号码：430102199013011234 => 430102199013011234
            身份证号：43010219900101123 => 43010219900101123?
            4301**********1234 => 4301**********1234?
            身份证号：430102********1234 => 430102********1234?
            430102199013011234 =>
            统一社会信用代码：91439901MA310221X4 =>
            手机13800000000，20250301 =>
            """;
    private static final String PHONE = """
            电话：13800000000 => 13800000000
            电话：138 0000 0000 => 13800000000
            电话：138-0000-0000 => 13800000000
            联系电话：0731-88888888 => 0731-88888888
            0731—88888888 => 0731-88888888
            （0731）88888888 => 0731-88888888
            073188888888 => 0731-88888888
            010-62345678 => 010-62345678
            021-62345678-801 => 021-62345678
            400-800-1234 => 4008001234
            电话：8888888 => 8888888
            举报电话：12369 => 12369
            手机：138****0000 => 138****0000?
            430102199001011234 =>
            91430100138000000001 =>
            罚款13800000000元 =>
            2025-03-01 =>
            """;

    @TestFactory
    Stream<DynamicTest> readsCreditCodes() {
        return Table.tests(CREDIT, CreditCodes::all, Function.identity());
    }

    @TestFactory
    Stream<DynamicTest> readsIdentityNumbers() {
        return Table.tests(IDENTITY, IdNumbers::all, Function.identity());
    }

    @TestFactory
    Stream<DynamicTest> readsTelephoneNumbers() {
        return Table.tests(PHONE, PhoneNumbers::all, Function.identity());
    }

    @Test
    void noiseChangesNothing() {
        Table.assertNoiseChangesNothing(CREDIT, CreditCodes::all, Function.identity(), 61);
        Table.assertNoiseChangesNothing(IDENTITY, IdNumbers::all, Function.identity(), 62);
        Table.assertNoiseChangesNothing(PHONE, PhoneNumbers::all, Function.identity(), 63);
    }
}
