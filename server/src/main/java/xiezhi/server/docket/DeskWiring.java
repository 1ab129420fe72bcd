package xiezhi.server.docket;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiezhi.lawbook.LawBook;
import xiezhi.server.account.Actors;
import xiezhi.server.audit.AuditLog;

/** Groups what every case request needs. */
@Configuration(proxyBeanMethods = false)
class DeskWiring {
    @Bean
    CaseController.Desk caseDesk(Actors actors, AuditLog audit, Clock clock, LawBook book) {
        return new CaseController.Desk(actors, audit, clock, book);
    }
}
