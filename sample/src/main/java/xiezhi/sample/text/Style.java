package xiezhi.sample.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * How one bureau words one kind of document: layout variant, forms of dates, money and items.
 *
 * @param variant layout and wording, {@code A}, {@code B} or {@code C}
 * @param body form of days in running text, 0–1
 * @param form form of days in tables and beside signatures, 0–3
 * @param closing form of the closing date, 0–3
 * @param money form of amounts in running text, 0–2
 * @param item form of items 项, 0–2
 * @param dice dice for inline alternatives
 */
public record Style(char variant, int body, int form, int closing, int money, int item, Dice dice) {
    private static final int WAN = 1_000_000;

    /** The style of an agency for one kind; {@code house} are the agency's dice, {@code paper} those of the document. */
    public static Style of(Dice house, String kind, Dice paper) {
        return new Style(
                (char) ('A' + house.between("variant/" + kind, 0, 2)),
                house.chance("body", 80) ? 0 : 1,
                house.between("form", 0, 3),
                house.between("closing", 0, 3),
                house.between("money", 0, 2),
                house.between("item", 0, 2),
                paper);
    }

    /** The value in words, in the form the filter asks for; an empty filter is the plain form. */
    public String print(Value value, String filter) {
        return switch (value) {
            case Value.Words words -> words.text();
            case Value.Cited cited -> cited(cited.text());
            case Value.Day day -> day(day.day(), filter);
            case Value.Moment moment -> moment(moment.at(), filter);
            case Value.Money money -> money(money.fen(), filter);
            case Value.Count count ->
                "cn".equals(filter) ? Numerals.small((int) count.number()) : Long.toString(count.number());
        };
    }

    private String day(LocalDate day, String filter) {
        return switch (filter) {
            case "form" -> formDay(day);
            case "close" -> closingDay(day);
            case "iso" -> day.toString();
            case "compact" -> "%04d%02d%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            case "year" -> Integer.toString(day.getYear());
            default -> body == 0 ? plain(day) : padded(day);
        };
    }

    private String formDay(LocalDate day) {
        return switch (form) {
            case 0 -> plain(day);
            case 1 -> day.getYear() + "." + day.getMonthValue() + "." + day.getDayOfMonth();
            case 2 -> day.toString();
            default -> padded(day);
        };
    }

    private String closingDay(LocalDate day) {
        return switch (closing) {
            case 1 ->
                Numerals.digits(day.getYear()) + "年" + Numerals.small(day.getMonthValue()) + "月"
                        + Numerals.small(day.getDayOfMonth()) + "日";
            case 2 -> day.getYear() + " 年 " + day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日";
            default -> plain(day);
        };
    }

    private String moment(LocalDateTime at, String filter) {
        String clock = body == 0
                ? at.getHour() + "时" + at.getMinute() + "分"
                : "%02d时%02d分".formatted(at.getHour(), at.getMinute());
        return switch (filter) {
            case "clock" -> clock;
            case "colon" -> "%02d:%02d".formatted(at.getHour(), at.getMinute());
            case "day" -> day(at.toLocalDate(), "");
            case "form" -> formDay(at.toLocalDate());
            case "close" -> closingDay(at.toLocalDate());
            default -> day(at.toLocalDate(), "") + clock;
        };
    }

    private String money(long fen, String filter) {
        return switch (filter) {
            case "capital" -> Numerals.money(fen);
            case "figures" -> String.format(Locale.ROOT, "%,d.%02d", fen / 100, fen % 100);
            case "plain" -> plain(fen);
            case "wan" -> inWan(fen);
            default -> running(fen);
        };
    }

    private String running(long fen) {
        return switch (money) {
            case 0 -> inWan(fen);
            case 1 -> String.format(Locale.ROOT, "%,d元", fen / 100);
            default -> plain(fen) + "元";
        };
    }

    private static String plain(long fen) {
        return fen % 100 == 0 ? Long.toString(fen / 100) : "%d.%02d".formatted(fen / 100, fen % 100);
    }

    private static String inWan(long fen) {
        if (fen < WAN || fen % 10_000 != 0) {
            return plain(fen) + "元";
        }
        String digits = "%d.%02d".formatted(fen / WAN, fen % WAN / 10_000).replaceFirst("\\.?0+$", "");
        return digits + "万元";
    }

    private String cited(String text) {
        return switch (item) {
            case 1 -> text.replaceAll("第([一二三四五六七八九十]+)项", "第（$1）项");
            case 2 -> text.replaceAll("第([一二三四五六七八九十]+)项", "第($1)项");
            default -> text;
        };
    }

    private static String plain(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String padded(LocalDate day) {
        return "%d年%02d月%02d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
