package xiezhi.cli;

/** The {@code --format} words. */
final class OutputFormat {
    private OutputFormat() {}

    static boolean isJson(String format) throws UnusableCall {
        return switch (format) {
            case "text" -> false;
            case "json" -> true;
            default -> throw new UnusableCall("--format 应为 text 或 json，实为 " + format);
        };
    }
}
