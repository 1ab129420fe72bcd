package xiezhi.core.statute;

import java.util.Arrays;
import java.util.Optional;

/** Rank of an instrument, highest first. */
public enum Rank {
    LAW("law", "法律"),
    REGULATION("regulation", "行政法规"),
    RULE("rule", "部门规章"),
    INTERPRETATION("interpretation", "司法解释"),
    NORMATIVE("normative", "规范性文件");

    private final String id;
    private final String zh;

    Rank(String id, String zh) {
        this.id = id;
        this.zh = zh;
    }

    public String id() {
        return id;
    }

    public String zh() {
        return zh;
    }

    public static Optional<Rank> of(String id) {
        return Arrays.stream(values()).filter(rank -> rank.id.equals(id)).findFirst();
    }
}
