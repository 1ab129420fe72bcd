package xiezhi.server;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Days as people and addresses write them, {@code 2026-09-18}: years of four digits, which every part of the program can count with. */
@Component
public class PlainDays implements WebMvcConfigurer {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, LocalDate.class, PlainDays::day);
    }

    /** The day; a {@link DateTimeParseException} when the text is none. */
    public static LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) {
            throw new DateTimeParseException("expected a day like 2026-09-18", text, 0);
        }
        return LocalDate.parse(text);
    }
}
