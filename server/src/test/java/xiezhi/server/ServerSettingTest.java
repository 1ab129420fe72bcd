package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xiezhi.store.DatabaseSetting;

class ServerSettingTest {
    private static final Path HOME = Path.of("/home/of/xiezhi");

    private static ServerSetting of(String line) throws ServerSetting.Wrong {
        return ServerSetting.of(List.of(line.split(" ")), HOME, name -> "");
    }

    @Test
    void keepsDemoAndRealDataApart() throws ServerSetting.Wrong {
        assertThat(of("demo").data()).isEqualTo(HOME.resolve(".xiezhi/demo"));
        assertThat(of("serve").data()).isEqualTo(HOME.resolve(".xiezhi/serve"));
        assertThat(of("serve").isDemo()).isFalse();
        assertThat(of("serve").address()).isEqualTo("127.0.0.1");
    }

    @Test
    void takesPortAddressAndFolder() throws ServerSetting.Wrong {
        var setting = of("demo --port 0 --address 0.0.0.0 --data /tmp/x");
        assertThat(setting.port()).isZero();
        assertThat(setting.address()).isEqualTo("0.0.0.0");
        assertThat(setting.database()).isEqualTo(new DatabaseSetting.Embedded(Path.of("/tmp/x/postgres")));
    }

    @Test
    void usesTheDatabaseOfTheEnvironment() throws ServerSetting.Wrong {
        var setting = ServerSetting.of(
                List.of("serve"), HOME, name -> name.equals("XIEZHI_DATABASE_URL") ? "jdbc:postgresql://db/x" : "");
        assertThat(setting.database()).isInstanceOf(DatabaseSetting.External.class);
    }

    @Test
    void receivesPacketsOnlyWhereTold() throws ServerSetting.Wrong {
        assertThat(of("serve").receiver()).isEmpty();
        assertThat(of("demo").receiver()).contains(new ReceiverSetting(8212, "127.0.0.1", false, 2_000));
        assertThat(of("serve --hj212-port 9001 --address 10.0.0.1 --hj212-per-address 9")
                        .receiver())
                .contains(new ReceiverSetting(9001, "10.0.0.1", true, 9));
        var environment = Map.of("XIEZHI_HJ212_PORT", "9002", "XIEZHI_HJ212_ADDRESS", "0.0.0.0");
        assertThat(ServerSetting.of(List.of("serve"), HOME, name -> environment.getOrDefault(name, ""))
                        .receiver())
                .contains(new ReceiverSetting(9002, "0.0.0.0", true, 2_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start",
                "demo --port",
                "demo --port 70000",
                "demo --port x",
                "demo --colour red",
                "serve --hj212-port 99999"
            })
    void refusesWhatItDoesNotUnderstand(String line) {
        assertThatThrownBy(() -> of(line)).isInstanceOf(ServerSetting.Wrong.class);
    }
}
