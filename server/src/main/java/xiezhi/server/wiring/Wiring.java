package xiezhi.server.wiring;

import java.io.IOException;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import xiezhi.compose.Composer;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.glossary.Glossary;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.reading.review.CaseReviewer;
import xiezhi.server.ServerSetting;
import xiezhi.server.desk.DeskTables;
import xiezhi.server.docket.JudgedDockets;
import xiezhi.store.BlobStore;
import xiezhi.store.CaseList;
import xiezhi.store.Database;
import xiezhi.store.FreshDockets;
import xiezhi.store.HandlingUnits;
import xiezhi.store.PostgresDocketStore;
import xiezhi.store.Projections;
import xiezhi.store.ReadTables;

/** Objects of the other modules. */
@Configuration(proxyBeanMethods = false)
class Wiring {
    @Bean
    Clock clock() {
        return Clock.system(ServerSetting.ZONE);
    }

    @Bean
    LawBook lawBook() {
        return LawBook.load();
    }

    @Bean
    Glossary glossary(LawBook book) {
        return Glossary.load(book.files(), book.statutes(), new LawErrors());
    }

    @Bean
    CaseReviewer caseReviewer(LawBook book) {
        return CaseReviewer.of(book);
    }

    @Bean
    Database database(ServerSetting setting) {
        return Database.open(setting.database());
    }

    @Bean
    JdbcClient jdbcClient(Database database) {
        return JdbcClient.create(database.connections());
    }

    @Bean
    TransactionOperations transactions(Database database) {
        return new TransactionTemplate(new JdbcTransactionManager(database.connections()));
    }

    @Bean
    NamedParameterJdbcOperations batches(Database database) {
        return new NamedParameterJdbcTemplate(database.connections());
    }

    @Bean
    HandlingUnits handlingUnits(Database database) {
        return new HandlingUnits(database);
    }

    @Bean
    PostgresDocketStore docketStore(Database database) {
        return new PostgresDocketStore(database);
    }

    @Bean
    BlobStore blobStore(ServerSetting setting) throws IOException {
        return new BlobStore(setting.data().resolve("blobs"));
    }

    @Bean
    Composer composer(LawBook book) {
        return Composer.of(book);
    }

    @Bean
    CaseList caseList(Database database) {
        return new CaseList(database);
    }

    @Bean
    Projections projections(Database database, JudgedDockets judging, LawBook book, Clock clock) {
        return DeskTables.of(database, judging, book, clock);
    }

    @Bean
    FreshDockets freshDockets(
            Database database, PostgresDocketStore store, JudgedDockets judging, LawBook book, Clock clock) {
        return new FreshDockets(database, store, DeskTables.all(judging, book, clock));
    }

    @Bean
    ReadTables readTables(Projections projections) {
        return new ReadTables(projections);
    }
}
