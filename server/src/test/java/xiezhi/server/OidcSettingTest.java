package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OidcSettingTest {
    private static final Map<String, String> WHOLE = Map.of(
            OidcSetting.ISSUER, "https://id.example.gov.cn/realm",
            OidcSetting.CLIENT_ID, "xiezhi",
            OidcSetting.CLIENT_SECRET, "hush");

    private static Optional<OidcSetting> of(Map<String, String> values) throws ServerSetting.Wrong {
        return ServerSetting.of(
                        List.of("serve"),
                        Path.of("/home"),
                        name -> Optional.ofNullable(values.get(name)).orElse(""))
                .oidc();
    }

    private static Map<String, String> with(String name, String value) {
        var values = new HashMap<>(WHOLE);
        values.put(name, value);
        return values;
    }

    @Test
    void isNothingUnlessSomethingIsSaid() throws ServerSetting.Wrong {
        assertThat(of(Map.of())).isEmpty();
    }

    @Test
    void namesTheSubjectUnlessAnotherClaimIsSaid() throws ServerSetting.Wrong {
        assertThat(of(WHOLE).orElseThrow().claim()).isEqualTo("sub");
        assertThat(of(with(OidcSetting.CLAIM, "employee_number")).orElseThrow().claim())
                .isEqualTo("employee_number");
    }

    @Test
    void keepsTheSecretOutOfLogs() throws ServerSetting.Wrong {
        assertThat(of(WHOLE).orElseThrow().toString()).doesNotContain("hush");
    }

    @ParameterizedTest
    @ValueSource(strings = {OidcSetting.ISSUER, OidcSetting.CLIENT_ID, OidcSetting.CLIENT_SECRET})
    void refusesHalfASetting(String missing) {
        assertThatThrownBy(() -> of(with(missing, " ")))
                .isInstanceOf(ServerSetting.Wrong.class)
                .hasMessageContaining("还缺 " + missing)
                .hasMessageNotContaining("hush");
    }

    @Test
    void refusesAClaimWithoutAProvider() {
        assertThatThrownBy(() -> of(Map.of(OidcSetting.CLAIM, "sub"))).isInstanceOf(ServerSetting.Wrong.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://id.example.gov.cn",
                "http://127.0.0.1.example.cn",
                "ftp://127.0.0.1",
                "id.example.gov.cn",
                "https://",
                "https://id.example.gov.cn/?x=1",
                "https://id.example.gov.cn/#x",
                "https://id example"
            })
    void refusesAnIssuerThatIsNotSafe(String issuer) {
        assertThatThrownBy(() -> of(with(OidcSetting.ISSUER, issuer)))
                .isInstanceOf(ServerSetting.Wrong.class)
                .hasMessageContaining(OidcSetting.ISSUER)
                .hasMessageContaining(issuer);
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1:9000", "http://localhost/realm", "http://[::1]:9000", "https://id.example.cn"})
    void takesPlainHttpFromThisMachineOnly(String issuer) throws ServerSetting.Wrong {
        assertThat(of(with(OidcSetting.ISSUER, issuer)).orElseThrow().issuer()).isEqualTo(issuer);
    }

    @Test
    void refusesAClaimWithBlanksAndALongName() {
        assertThatThrownBy(() -> of(with(OidcSetting.CLAIM, "employee number")))
                .hasMessageContaining(OidcSetting.CLAIM);
        assertThatThrownBy(() -> of(with(OidcSetting.NAME, "省".repeat(21)))).hasMessageContaining(OidcSetting.NAME);
    }
}
