package xiezhi.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Requests the web server itself refuses, as one whose address cannot be decoded, get one clear line instead of its page. */
final class PlainErrorValve extends ErrorReportValve {
    private static final Logger LOG = LoggerFactory.getLogger(PlainErrorValve.class);

    /** Puts the valve in place. */
    @Component
    static class Placing implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new PlainErrorValve()));
        }
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable trouble) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var line = PlainErrors.line("SERVER-" + status, PlainErrors.message(status));
        try {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            var out = response.getReporter();
            if (out != null) {
                out.write(line);
                response.finishResponse();
            }
        } catch (IOException gone) {
            LOG.debug("nobody waits for the answer any more", gone);
        }
    }
}
