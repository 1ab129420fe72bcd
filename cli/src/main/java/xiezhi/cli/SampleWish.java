package xiezhi.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;
import xiezhi.sample.SampleRequest;
import xiezhi.sample.SampleRequest.Defects;

/** The options that say what cases to generate. */
final class SampleWish {
    @Option(names = "--seed", paramLabel = "数", description = "种子，相同则结果相同，缺省 1")
    long seed = 1;

    @Option(names = "--defects", paramLabel = "none|all|编号,…", description = "植入的缺陷，缺省 all")
    String defects = "all";

    @Option(names = "--formats", paramLabel = "TXT,DOCX,…", split = ",", description = "文书格式，缺省 TXT")
    List<String> formats = List.of("TXT");

    SampleRequest request(int cases, boolean hasLedger, Path target) throws UnusableCall {
        return new SampleRequest(seed, cases, planted(), formats(), hasLedger, target);
    }

    private Defects planted() {
        return switch (defects) {
            case "none" -> new Defects.None();
            case "all" -> new Defects.All();
            default -> new Defects.Only(new TreeSet<>(Set.copyOf(Arrays.asList(defects.split(",")))));
        };
    }

    private List<SampleRequest.Format> formats() throws UnusableCall {
        var chosen = new ArrayList<SampleRequest.Format>();
        for (var name : formats) {
            chosen.add(Arrays.stream(SampleRequest.Format.values())
                    .filter(format -> format.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> new UnusableCall(
                            "没有这种格式：" + name + "；可用 " + Arrays.toString(SampleRequest.Format.values()))));
        }
        return chosen;
    }
}
