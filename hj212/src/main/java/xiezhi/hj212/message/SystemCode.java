package xiezhi.hj212.message;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The system codes (ST): what kind of monitoring a packet belongs to. */
public enum SystemCode {
    /** 地表水质量监测. */
    SURFACE_WATER("21", Medium.WATER, "地表水质量监测"),
    /** 空气质量监测. */
    AMBIENT_AIR("22", Medium.AIR, "空气质量监测"),
    /** 声环境质量监测. */
    AMBIENT_NOISE("23", Medium.NONE, "声环境质量监测"),
    /** 地下水质量监测. */
    GROUND_WATER("24", Medium.WATER, "地下水质量监测"),
    /** 土壤质量监测. */
    SOIL("25", Medium.NONE, "土壤质量监测"),
    /** 海水质量监测. */
    SEA_WATER("26", Medium.WATER, "海水质量监测"),
    /** 挥发性有机物监测. */
    VOLATILE_ORGANICS("27", Medium.AIR, "挥发性有机物监测"),
    /** 大气环境污染源. */
    AIR_SOURCE("31", Medium.AIR, "大气环境污染源"),
    /** 地表水体环境污染源. */
    WATER_SOURCE("32", Medium.WATER, "地表水体环境污染源"),
    /** 地下水体环境污染源. */
    GROUND_WATER_SOURCE("33", Medium.WATER, "地下水体环境污染源"),
    /** 海洋环境污染源. */
    SEA_SOURCE("34", Medium.WATER, "海洋环境污染源"),
    /** 土壤环境污染源. */
    SOIL_SOURCE("35", Medium.NONE, "土壤环境污染源"),
    /** 声环境污染源. */
    NOISE_SOURCE("36", Medium.NONE, "声环境污染源"),
    /** 振动环境污染源. */
    VIBRATION_SOURCE("37", Medium.NONE, "振动环境污染源"),
    /** 放射性环境污染源. */
    RADIOACTIVE_SOURCE("38", Medium.NONE, "放射性环境污染源"),
    /** 工地扬尘污染源. */
    CONSTRUCTION_DUST("39", Medium.AIR, "工地扬尘污染源"),
    /** 电磁环境污染源. */
    ELECTROMAGNETIC_SOURCE("41", Medium.NONE, "电磁环境污染源"),
    /** 用电监控. */
    ELECTRICITY("44", Medium.NONE, "用电监控"),
    /** 关键工况监控. */
    KEY_CONDITION("45", Medium.NONE, "关键工况监控"),
    /** 烟气排放过程监控. */
    FLUE_GAS_PROCESS("51", Medium.AIR, "烟气排放过程监控"),
    /** 污水排放过程监控. */
    SEWAGE_PROCESS("52", Medium.WATER, "污水排放过程监控"),
    /** 系统交互. */
    INTERACTION("91", Medium.NONE, "系统交互");

    /** What is measured, so far as factor codes can be compared with it. */
    public enum Medium {
        /** Water of any kind. */
        WATER,
        /** Air and waste gas. */
        AIR,
        /** Neither, or both. */
        NONE
    }

    private static final Map<String, SystemCode> BY_CODE = new HashMap<>();

    static {
        for (SystemCode system : values()) {
            BY_CODE.put(system.code, system);
        }
    }

    private final String code;
    private final Medium medium;
    private final String chinese;

    SystemCode(String code, Medium medium, String chinese) {
        this.code = code;
        this.medium = medium;
        this.chinese = chinese;
    }

    /** The system of a code, if the standard has one; A0 to Z9 are free for private use. */
    public static Optional<SystemCode> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** Two characters. */
    public String code() {
        return code;
    }

    /** What is measured. */
    public Medium medium() {
        return medium;
    }

    /** What it is, for people. */
    public String chinese() {
        return chinese;
    }
}
