package xiezhi.hj212.message;

import java.util.Optional;

/**
 * The command codes (CN) of the three editions. Devices send others as well: they are stored, answered by their Flag and
 * named as {@link Tolerance#UNKNOWN_COMMAND}.
 */
public enum Command {
    /** 设置超时时间及重发次数. */
    SET_TIMEOUT_AND_RETRIES(1000, Direction.TO_DEVICE, Edition.OF_2005, "设置超时时间及重发次数"),
    /** 上报数采仪硬件序列号. */
    REPORT_LOGGER_SERIALS(1001, Direction.FROM_DEVICE, Edition.OF_2025, "上报数采仪硬件序列号"),
    /** 设置设备标识. */
    SET_DEVICE_ID(1002, Direction.TO_DEVICE, Edition.OF_2025, "设置设备标识"),
    /** 提取、上传现场机时间. */
    READ_DEVICE_TIME(1011, Direction.BOTH, Edition.OF_2005, "提取、上传现场机时间"),
    /** 设置现场机时间. */
    SET_DEVICE_TIME(1012, Direction.TO_DEVICE, Edition.OF_2005, "设置现场机时间"),
    /** 现场机时间校准请求. */
    ASK_FOR_TIME(1013, Direction.FROM_DEVICE, Edition.OF_2017, "现场机时间校准请求"),
    /** 请求、设置加密密钥. */
    ENCRYPTION_KEY(1014, Direction.BOTH, Edition.OF_2025, "请求、设置加密密钥"),
    /** 提取、上传实时数据间隔. */
    READ_REAL_TIME_INTERVAL(1061, Direction.BOTH, Edition.OF_2005, "提取、上传实时数据间隔"),
    /** 设置实时数据间隔. */
    SET_REAL_TIME_INTERVAL(1062, Direction.TO_DEVICE, Edition.OF_2005, "设置实时数据间隔"),
    /** 提取、上传分钟数据间隔. */
    READ_MINUTE_INTERVAL(1063, Direction.BOTH, Edition.OF_2017, "提取、上传分钟数据间隔"),
    /** 设置分钟数据间隔. */
    SET_MINUTE_INTERVAL(1064, Direction.TO_DEVICE, Edition.OF_2017, "设置分钟数据间隔"),
    /** 设置现场机密码. */
    SET_PASSWORD(1072, Direction.TO_DEVICE, Edition.OF_2005, "设置现场机密码"),
    /** 取、上传实时数据. */
    REAL_TIME_DATA(2011, Direction.BOTH, Edition.OF_2005, "取、上传实时数据"),
    /** 停止察看实时数据. */
    STOP_REAL_TIME_DATA(2012, Direction.TO_DEVICE, Edition.OF_2005, "停止察看实时数据"),
    /** 上传周期测量原始数据. */
    CYCLE_DATA(2013, Direction.FROM_DEVICE, Edition.OF_2025, "上传周期测量原始数据"),
    /** 取、上传设备运行状态. */
    FACILITY_STATE(2021, Direction.BOTH, Edition.OF_2005, "取、上传设备运行状态"),
    /** 停止察看设备运行状态. */
    STOP_FACILITY_STATE(2022, Direction.TO_DEVICE, Edition.OF_2005, "停止察看设备运行状态"),
    /** 取、上传日数据. */
    DAY_DATA(2031, Direction.BOTH, Edition.OF_2005, "取、上传日数据"),
    /** 取、上传设备运行时间日数据. */
    FACILITY_RUN_TIME(2041, Direction.BOTH, Edition.OF_2005, "取、上传设备运行时间日数据"),
    /** 取、上传分钟数据. */
    MINUTE_DATA(2051, Direction.BOTH, Edition.OF_2005, "取、上传分钟数据"),
    /** 上传噪声单次测量数据. */
    SINGLE_NOISE_DATA(2052, Direction.FROM_DEVICE, Edition.OF_2025, "上传噪声单次测量数据"),
    /** 取、上传小时数据. */
    HOUR_DATA(2061, Direction.BOTH, Edition.OF_2005, "取、上传小时数据"),
    /** 上传标准样品核查、校准数据. */
    STANDARD_SAMPLE_DATA(2062, Direction.FROM_DEVICE, Edition.OF_2025, "上传标准样品核查、校准数据"),
    /** 取、上传报警记录（2017 版取消）. */
    ALARM_RECORD(2071, Direction.BOTH, Edition.OF_2005, "取、上传报警记录（2017 版取消）"),
    /** 上传报警事件（2017 版取消）. */
    ALARM_EVENT(2072, Direction.FROM_DEVICE, Edition.OF_2005, "上传报警事件（2017 版取消）"),
    /** 上传数采仪开机时间. */
    LOGGER_STARTED(2081, Direction.FROM_DEVICE, Edition.OF_2017, "上传数采仪开机时间"),
    /** 上传炉膛温度五分钟均值. */
    FURNACE_TEMPERATURE(2111, Direction.FROM_DEVICE, Edition.OF_2025, "上传炉膛温度五分钟均值"),
    /** 零点校准、量程校准. */
    CALIBRATE(3011, Direction.TO_DEVICE, Edition.OF_2005, "零点校准、量程校准"),
    /** 即时采样. */
    SAMPLE_NOW(3012, Direction.TO_DEVICE, Edition.OF_2005, "即时采样"),
    /** 启动清洗、反吹. */
    CLEAN(3013, Direction.TO_DEVICE, Edition.OF_2017, "启动清洗、反吹"),
    /** 比对采样. */
    COMPARISON_SAMPLING(3014, Direction.TO_DEVICE, Edition.OF_2017, "比对采样"),
    /** 超标留样、上报留样信息. */
    KEEP_SAMPLE(3015, Direction.BOTH, Edition.OF_2017, "超标留样、上报留样信息"),
    /** 设置采样时间周期. */
    SET_SAMPLING_CYCLE(3016, Direction.TO_DEVICE, Edition.OF_2017, "设置采样时间周期"),
    /** 提取、上传采样时间周期. */
    READ_SAMPLING_CYCLE(3017, Direction.BOTH, Edition.OF_2017, "提取、上传采样时间周期"),
    /** 提取、上传出样时间. */
    READ_RESULT_DELAY(3018, Direction.BOTH, Edition.OF_2017, "提取、上传出样时间"),
    /** 提取、上传设备唯一标识. */
    INSTRUMENT_SERIAL(3019, Direction.BOTH, Edition.OF_2017, "提取、上传设备唯一标识"),
    /** 提取、上传现场机信息：日志、状态、参数. */
    FIELD_INFORMATION(3020, Direction.BOTH, Edition.OF_2017, "提取、上传现场机信息：日志、状态、参数"),
    /** 设置现场机参数. */
    SET_FIELD_PARAMETERS(3021, Direction.TO_DEVICE, Edition.OF_2017, "设置现场机参数"),
    /** 请求应答. */
    REQUEST_ANSWER(9011, Direction.FROM_DEVICE, Edition.OF_2005, "请求应答"),
    /** 执行结果. */
    EXECUTION_RESULT(9012, Direction.FROM_DEVICE, Edition.OF_2005, "执行结果"),
    /** 通知应答. */
    NOTICE_ANSWER(9013, Direction.BOTH, Edition.OF_2005, "通知应答"),
    /** 数据应答. */
    DATA_ANSWER(9014, Direction.BOTH, Edition.OF_2005, "数据应答"),
    /** 心跳. */
    HEARTBEAT(9015, Direction.FROM_DEVICE, Edition.OF_2025, "心跳");

    /** Which way a command goes. */
    public enum Direction {
        /** From the monitoring centre to the device. */
        TO_DEVICE,
        /** From the device to the monitoring centre. */
        FROM_DEVICE,
        /** A request one way and data the other, under one code. */
        BOTH
    }

    private static final int CODES = 10_000;
    private static final Command[] BY_CODE = new Command[CODES];

    static {
        for (Command command : values()) {
            BY_CODE[command.code] = command;
        }
    }

    private final int code;
    private final Direction direction;
    private final Edition since;
    private final String chinese;

    Command(int code, Direction direction, Edition since, String chinese) {
        this.code = code;
        this.direction = direction;
        this.since = since;
        this.chinese = chinese;
    }

    /** The command of a code, if the standard has one. */
    public static Optional<Command> of(int code) {
        return code < 0 || code >= CODES ? Optional.empty() : Optional.ofNullable(BY_CODE[code]);
    }

    static boolean isKnown(int code) {
        return code >= 0 && code < CODES && BY_CODE[code] != null;
    }

    /** Four digits. */
    public int code() {
        return code;
    }

    /** Which way it goes. */
    public Direction direction() {
        return direction;
    }

    /** The first edition that has it. */
    public Edition since() {
        return since;
    }

    /** What it does, for people. */
    public String chinese() {
        return chinese;
    }

    /** Whether packets of this command carry measurements of a time or period. */
    public boolean isMeasurement() {
        return switch (this) {
            case REAL_TIME_DATA, CYCLE_DATA, DAY_DATA, MINUTE_DATA, SINGLE_NOISE_DATA, HOUR_DATA, FURNACE_TEMPERATURE ->
                true;
            default -> false;
        };
    }
}
