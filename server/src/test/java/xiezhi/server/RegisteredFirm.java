package xiezhi.server;

import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiezhi.server.account.TestAccounts;

/** A firm of a city of which no other test knows. */
final class RegisteredFirm {
    private RegisteredFirm() {}

    /** Adds one; the answer is its unified social credit code. */
    static String add(ApplicationContext context) {
        var code = "91430100MA%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
        context.getBean(JdbcClient.class)
                .sql("INSERT INTO firm (id, name, credit_code, head, address, trade, unit, permit_number, permit_type,"
                        + " permit_from, permit_until) VALUES (:id, '登记试验公司', :code, '李测试', '某路', '化工', :unit, '1', 'full',"
                        + " '2024-01-01', '2029-01-01')")
                .param("id", "firm-" + code)
                .param("code", code)
                .param("unit", TestAccounts.ELSEWHERE)
                .update();
        return code;
    }
}
