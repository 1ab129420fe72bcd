package xiezhi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Migrations that databases out there may have run are as they were: such a database refuses to start when one of them
 * differs. {@code landed-migrations.sha256} grows by what {@code sha256sum} prints of the new ones with every release.
 */
class MigrationsTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/landed-migrations.sha256", delimiterString = "  ")
    void areAsTheyLanded(String hash, String file) throws IOException, NoSuchAlgorithmException {
        byte[] content = Files.readAllBytes(Project.ROOT.resolve(file));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
                .as(file + " may not be changed any more: mend it by a migration with a higher number than all others")
                .isEqualTo(hash);
    }
}
