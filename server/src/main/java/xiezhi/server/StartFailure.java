package xiezhi.server;

import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import xiezhi.server.monitoring.receiver.ReceiverRun;
import xiezhi.store.DatabaseFailure;

/** Why the server does not start, in one line that says what to do. */
final class StartFailure {
    private StartFailure() {}

    /** What is usual is told in words; anything else is a mistake of ours and goes to the log with all it has. */
    static String reason(Throwable problem) {
        for (var cause = Optional.of(problem);
                cause.isPresent();
                cause = Optional.ofNullable(cause.get().getCause())) {
            if (cause.get() instanceof PortInUseException taken) {
                return "端口 " + taken.getPort() + " 已被占用，请用 --port 换一个，或者停止占用它的程序";
            }
            if (cause.get() instanceof ReceiverRun.PortTaken taken) {
                return "数据接收端口 " + taken.port() + " 不能使用，请用 --hj212-port 或 --hj212-address 换一个，或者停止占用它的程序";
            }
            if (cause.get() instanceof BindException wrong
                    && String.valueOf(wrong.getName()).startsWith("server.servlet.session")) {
                return "XIEZHI_SESSION_TIMEOUT 应为 30m、2h 这样的时长，请改正后再启动";
            }
            if (cause.get() instanceof DatabaseFailure) {
                return "数据库不能使用，请查看是否已有另一个獬豸在使用同一目录，或者 XIEZHI_DATABASE_URL 是否正确（" + firstLine(cause.get()) + "）";
            }
        }
        LoggerFactory.getLogger(StartFailure.class).error("the server does not start", problem);
        return "程序出错，请报告上面的日志";
    }

    /** What a problem says, in one line. */
    static String firstLine(Throwable problem) {
        return String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
    }
}
