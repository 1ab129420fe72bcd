package xiezhi.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Starts the platform on an empty folder of its own, asks for the sign-in page and stops it. The launcher runs it once
 * after a build, so that the Java machine can keep the classes a start needs and later starts are quicker.
 */
final class StartRehearsal {
    private static final String ADDRESS = "127.0.0.1";

    private StartRehearsal() {}

    /** No arguments. */
    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("xiezhi-rehearsal-");
        try {
            var command = List.of("serve", "--port", "0", "--address", ADDRESS, "--data", folder.toString());
            try (var context = ServerMain.start(ServerSetting.of(command, folder, name -> ""))) {
                var server = Optional.ofNullable(((WebServerApplicationContext) context).getWebServer());
                ask(server.orElseThrow().getPort());
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(0);
    }

    private static void ask(int port) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            for (var path : List.of("/", "/api/session")) {
                var request = HttpRequest.newBuilder(URI.create("http://" + ADDRESS + ":" + port + path))
                        .build();
                client.send(request, BodyHandlers.discarding());
            }
        }
    }
}
