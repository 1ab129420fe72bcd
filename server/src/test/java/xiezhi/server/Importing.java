package xiezhi.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;
import xiezhi.sample.SampleRequest;
import xiezhi.sample.SampleWriter;

/** Invented case files, and waiting until the server has read them. */
final class Importing {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private Importing() {}

    /** So many invented cases with defects, zipped. */
    static byte[] cases(Path folder, int count) throws IOException {
        return cases(folder, count, name -> true);
    }

    /** The same without the files whose name is not wanted. */
    static byte[] cases(Path folder, int count, Predicate<String> wanted) throws IOException {
        var request = new SampleRequest(
                7, count, new SampleRequest.Defects.All(), List.of(SampleRequest.Format.TXT), false, folder);
        new SampleWriter().write(request, done -> {});
        var zipped = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(zipped);
                var files = Files.walk(folder.resolve("cases"))) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(file -> wanted.test(file.getFileName().toString()))
                    .sorted()
                    .toList()) {
                zip.putNextEntry(new ZipEntry(
                        folder.resolve("cases").relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
            }
        }
        return zipped.toByteArray();
    }

    /** The job once it has ended, or as it stands after a long time. */
    static JsonNode ended(Browser reviewer, String id) {
        var until = System.nanoTime() + LONGEST.toNanos();
        var job = reviewer.get("/api/imports/" + id).json();
        while (List.of("waiting", "running").contains(job.path("state").asString()) && System.nanoTime() < until) {
            // The stream of events ends with the job, so reading it to its end is the wait.
            reviewer.get("/api/imports/" + id + "/events");
            job = reviewer.get("/api/imports/" + id).json();
        }
        return job;
    }

    /** Names of the cases of a zip, once it was read. */
    static List<String> read(Browser reviewer, byte[] zip) {
        var id = reviewer.upload("/api/imports", "cases.zip", zip)
                .json()
                .path("id")
                .asString();
        ended(reviewer, id);
        return reviewer.get("/api/imports/" + id + "/cases")
                .json()
                .valueStream()
                .map(line -> line.path("case").asString())
                .toList();
    }
}
