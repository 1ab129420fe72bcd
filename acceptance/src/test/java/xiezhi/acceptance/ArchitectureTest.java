package xiezhi.acceptance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Dependencies run one way, and the core is pure: no clock, no files, no framework. */
@AnalyzeClasses(packages = "xiezhi", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule coreSeesOnlyTheJdk = noClasses()
            .that()
            .resideInAPackage("xiezhi.core..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("xiezhi.core..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule coreDoesNoInputOrOutput = noClasses()
            .that()
            .resideInAPackage("xiezhi.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..");

    @ArchTest
    static final ArchRule hj212IsALibraryOnItsOwn = noClasses()
            .that()
            .resideInAPackage("xiezhi.hj212..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("xiezhi.hj212..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule hj212OpensFilesAndConnectionsOnlyToReceiveAndSend = noClasses()
            .that()
            .resideInAPackage("xiezhi.hj212..")
            .and()
            .resideOutsideOfPackages("xiezhi.hj212.receive..", "xiezhi.hj212.send..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..");

    @ArchTest
    static final ArchRule hj212ReadsPacketsWithoutReceivingThem = noClasses()
            .that()
            .resideInAPackage("xiezhi.hj212..")
            .and()
            .resideOutsideOfPackages("xiezhi.hj212.receive..", "xiezhi.hj212.send..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("xiezhi.hj212.receive..", "xiezhi.hj212.send..");

    @ArchTest
    static final ArchRule monitoringSeesOnlyTheJdkAndOpensNothing = noClasses()
            .that()
            .resideInAPackage("xiezhi.monitoring..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "xiezhi.monitoring..", "java.lang..", "java.util..", "java.time..", "org.jspecify..");

    @ArchTest
    static final ArchRule nobodyBelowTheCommandsAsksTheClock = noClasses()
            .that()
            .resideInAnyPackage(
                    "xiezhi.core..",
                    "xiezhi.hj212..",
                    "xiezhi.monitoring..",
                    "xiezhi.lawbook..",
                    "xiezhi.wire..",
                    "xiezhi.store..",
                    "xiezhi.extract..",
                    "xiezhi.reading..",
                    "xiezhi.compose..",
                    "xiezhi.sample..")
            .should()
            .callMethodWhere(new NowCall());

    @ArchTest
    static final ArchRule lawbookKnowsNoReadingAndNoJson = noClasses()
            .that()
            .resideInAPackage("xiezhi.lawbook..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "xiezhi.extract..",
                    "xiezhi.reading..",
                    "xiezhi.compose..",
                    "xiezhi.wire..",
                    "xiezhi.cli..",
                    "tools.jackson..");

    @ArchTest
    static final ArchRule composeKnowsOnlyCoreAndLawbook = noClasses()
            .that()
            .resideInAPackage("xiezhi.compose..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "xiezhi.extract..",
                    "xiezhi.reading..",
                    "xiezhi.wire..",
                    "xiezhi.store..",
                    "xiezhi.server..",
                    "xiezhi.sample..",
                    "xiezhi.cli..",
                    "tools.jackson..",
                    "org.springframework..",
                    "java.sql..");

    @ArchTest
    static final ArchRule extractKnowsNoCases = noClasses()
            .that()
            .resideInAPackage("xiezhi.extract..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "xiezhi.core.casefile..",
                    "xiezhi.core.rule..",
                    "xiezhi.core.event..",
                    "xiezhi.lawbook..",
                    "xiezhi.reading..",
                    "xiezhi.wire..",
                    "xiezhi.cli..");

    @ArchTest
    static final ArchRule wireKnowsOnlyTheCore = noClasses()
            .that()
            .resideInAPackage("xiezhi.wire..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "xiezhi.lawbook..",
                    "xiezhi.store..",
                    "xiezhi.extract..",
                    "xiezhi.reading..",
                    "xiezhi.sample..",
                    "xiezhi.cli..");

    @ArchTest
    static final ArchRule storeKnowsOnlyTheCoreAndItsJson = noClasses()
            .that()
            .resideInAPackage("xiezhi.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "xiezhi.lawbook..",
                    "xiezhi.extract..",
                    "xiezhi.reading..",
                    "xiezhi.sample..",
                    "xiezhi.cli..",
                    "org.springframework..");

    @ArchTest
    static final ArchRule onlyTheStoreKnowsTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackages("xiezhi.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.postgresql..", "org.flywaydb..", "com.zaxxer.hikari..");

    @ArchTest
    static final ArchRule onlyStoreAndServerKnowTables = noClasses()
            .that()
            .resideOutsideOfPackages("xiezhi.store..", "xiezhi.server..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..");

    @ArchTest
    static final ArchRule nobodyImportsTheServer = noClasses()
            .that()
            .resideOutsideOfPackages("xiezhi.server..", "xiezhi.acceptance..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("xiezhi.server..", "org.springframework..");

    @ArchTest
    static final ArchRule onlyMonitoringInTheServerSpeaksTheProtocol = noClasses()
            .that()
            .resideInAPackage("xiezhi.server..")
            .and()
            .resideOutsideOfPackages("xiezhi.server.monitoring..", "xiezhi.server.wiring..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("xiezhi.hj212..");

    @ArchTest
    static final ArchRule theServerCallsNoCommand = noClasses()
            .that()
            .resideInAPackage("xiezhi.server..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("xiezhi.cli..");

    @ArchTest
    static final ArchRule commandsWorkWithoutADatabase = noClasses()
            .that()
            .resideInAPackage("xiezhi.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("xiezhi.store..");

    @ArchTest
    static final ArchRule nobodyImportsTheCommands = noClasses()
            .that()
            .resideOutsideOfPackages("xiezhi.cli..", "xiezhi.acceptance..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("xiezhi.cli..");

    @ArchTest
    static final ArchRule namesAreNounsOfTheField = noClasses()
            .that()
            .resideInAPackage("xiezhi..")
            .should()
            .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Info|Data|DTO|VO|PO|Handler|Processor)");
}
