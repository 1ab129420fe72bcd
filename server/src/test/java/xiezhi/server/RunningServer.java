package xiezhi.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import xiezhi.server.account.TestAccounts;
import xiezhi.store.DatabaseSetting;

/** One real server with its own database for all tests of a run, with one account a role. */
final class RunningServer implements BeforeAllCallback, ParameterResolver {
    private static Optional<GenericApplicationContext> context = Optional.empty();

    /** Letters of the agency in document numbers. */
    static final String AGENCY_MARK = "衡环";

    /** Where it listens. */
    record Address(String url) {}

    @Override
    public void beforeAll(ExtensionContext test) {
        start();
    }

    /** Starts the server, unless it runs. */
    synchronized void start() {
        if (context.isEmpty()) {
            System.setProperty("xiezhi.agency-mark", AGENCY_MARK);
            var data = folder();
            var setting = new ServerSetting(
                    false,
                    0,
                    "127.0.0.1",
                    data,
                    new DatabaseSetting.Embedded(data.resolve("postgres")),
                    Optional.empty(),
                    Optional.of(new ReceiverSetting(0, "127.0.0.1", true, 2_000)));
            var started = ServerMain.start(setting);
            TestAccounts.add(started);
            context = Optional.of(started);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("xiezhi-server-test-");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Address.class || type == ApplicationContext.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == ApplicationContext.class ? context.orElseThrow() : address();
    }

    /** Where the server that runs listens. */
    Address address() {
        var server = ((WebServerApplicationContext) context.orElseThrow()).getWebServer();
        return new Address(
                "http://127.0.0.1:" + Optional.ofNullable(server).orElseThrow().getPort());
    }
}
