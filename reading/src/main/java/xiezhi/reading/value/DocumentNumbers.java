package xiezhi.reading.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.core.value.DocumentNumber;
import xiezhi.lawbook.document.RequiredWords;
import xiezhi.reading.text.NormalText;

/**
 * Document numbers (长环罚〔2025〕3号) in every bracket style, with the document they belong to: 行政处罚事先告知书（长环罚告〔2025〕3号）.
 *
 * <p>Unsure are numbers with a missing or odd bracket (〔202514号), without 号, with masked or blank parts.
 */
public final class DocumentNumbers {
    private static final Pattern CORE = Pattern.compile("(?<open>[〔\\[（【〈{])"
            + "(?<year>[12][0-9OolI]{3}|[一二][〇零一二三四五六七八九]{3})年?(?<close>[〕\\]）】〉}])"
            + "字?(?:[0-9]{1,4}(?=第)|[A-Z]{1,4}-?)?第?(?<sequence>[0-9OolI]{1,8}(?:[-—~/.之][0-9]{1,4}){0,2}|[_×* ]{0,8})(?<end>号)?"
            + "|[〔\\[（【〈{]?(?<run>20[0-9]{2}[〕\\]】]?[0-9]{1,6})号"
            + "|[〔\\[（【〈{](?<open2>20[0-9]{2}) ?[0-9]{1,6}号");
    private static final RequiredWords REQUIRED = RequiredWords.of(CORE.pattern());
    private static final Pattern WORD = Pattern.compile(
            "(?:（\\p{IsHan}{1,6}）)?[\\p{IsHan}A-Z0-9·×](?:[\\p{IsHan}A-Z0-9·×]|（\\p{IsHan}{1,6}）){0,23}$");
    /** The word of an agency: a bare 长环听通 in round brackets is believed with it. */
    private static final Pattern AGENCY_WORD = Pattern.compile(".*环(?:\\p{IsHan}|（\\p{IsHan}{1,6}）){1,8}");

    private static final Pattern LEAD_IN = Pattern.compile(
            ".*(?:依据|根据|按照|收到|送达|作出|下达|[编文案字]号为?|[书表函]|通知单|报告|笔录|记录|关于|我局|本局|贵局|本机关|决定|通知|号[和为]?|的|了|以|见|及|与|对|是|在)");
    private static final Pattern NAME_BEFORE = Pattern.compile(
            "(?<name>[\\p{IsHan}（）]{2,40}?(?:书|表|笔录|记录|函|单|报告|通知))》?(?:复印件)?[（]?(?:(?:文|编|案|字)?号[：:]?)?$");
    private static final Pattern NAME_AFTER =
            Pattern.compile("^[）]?《?(?<name>[\\p{IsHan}（）]{2,24}?(?:书|表|笔录|记录|函|通知单))(?:》|[^\\p{IsHan}]|$)");
    private static final Pattern NAME_LEAD_IN =
            Pattern.compile(".*(?:送达了?|作出了?|下达了?|收到|出具了?|制作了?|制发了?|发出了?|签发|依据|根据|按照|[的了]|本局|我局|该|[以和及与向对])");
    /** （皖庐）环罚: a place in brackets opens the number. */
    private static final Pattern PLACE_FIRST = Pattern.compile("（(?!听证|副本|存根)\\p{IsHan}{1,6}）环\\p{IsHan}{1,8}");

    private static final int LOOK = 44;
    private static final int LEAST_WORD = 2;

    private DocumentNumbers() {}

    /** All document numbers. */
    public static List<Found<PrintedNumber>> all(NormalText text, int from, int until) {
        String words = text.toString();
        List<Found<PrintedNumber>> numbers = new ArrayList<>();
        Matcher core = CORE.matcher(words);
        int lastEnd = from;
        for (int at = from; REQUIRED.find(core, words, at, until); at = core.end()) {
            int wordFrom = wordFrom(words, lastEnd, core.start());
            boolean isNumber = core.start() - wordFrom >= LEAST_WORD && hasHan(words, wordFrom, core.start());
            if (isNumber && isBelieved(words, wordFrom, core)) {
                numbers.add(number(words, wordFrom, core));
                lastEnd = core.end();
            }
        }
        return List.copyOf(numbers);
    }

    /** As {@link #all} for the whole text. */
    public static List<Found<PrintedNumber>> all(NormalText text) {
        return all(text, 0, text.length());
    }

    /** The first of {@link #all}. */
    public static Optional<Found<PrintedNumber>> first(NormalText text, int from, int until) {
        return all(text, from, until).stream().findFirst();
    }

    private static Found<PrintedNumber> number(String words, int wordFrom, Matcher core) {
        String print = words.substring(wordFrom, core.end());
        Optional<DocumentNumber> whole = isClear(core) ? DocumentNumber.read(print) : Optional.empty();
        boolean isSure = whole.isPresent() && print.indexOf('×') < 0;
        String number = whole.map(DocumentNumber::toString).orElse(print);
        return new Found<>(
                new PrintedNumber(number, documentName(words, wordFrom, core.end())), isSure, wordFrom, core.end());
    }

    private static boolean isClear(Matcher core) {
        return core.start("end") >= 0
                && isPair(core.group("open"), core.group("close"))
                && !core.group().matches(".*[OolI_×*].*")
                && core.end("sequence") > core.start("sequence");
    }

    private static boolean isPair(String open, String close) {
        return "〔\\[（【〈{".replace("\\", "").indexOf(open) == "〕]）】〉}".indexOf(close);
    }

    /** Without 号, or as a bare run of digits, only beside the words such numbers have. */
    private static boolean isBelieved(String words, int wordFrom, Matcher core) {
        String word = words.substring(wordFrom, core.start());
        boolean isWhole = core.start("end") >= 0 && core.end("sequence") > core.start("sequence");
        boolean hasYear = core.start("year") < 0 || isYear(core.group("year"));
        boolean isUsual = word.matches(".*(?:[环罚责改告听督查封扣限停决移催延免察审立字发函政办]|[0-9]{6}|×)")
                || AGENCY_WORD.matcher(word).matches();
        return hasYear && (isUsual || (isWhole && !core.group("open").equals("（")));
    }

    private static boolean isYear(String year) {
        return !Numeral.isDigit(year.charAt(0))
                || year.startsWith("20")
                || year.startsWith("19")
                || !year.matches("[0-9]+");
    }

    private static int wordFrom(String words, int lastEnd, int coreFrom) {
        Matcher word = WORD.matcher(words).region(Math.max(lastEnd, coreFrom - LOOK), coreFrom);
        if (!word.find()) {
            return coreFrom;
        }
        Matcher lead = LEAD_IN.matcher(word.group());
        int from = lead.lookingAt() ? word.start() + lead.end() : word.start();
        if (from < coreFrom
                && words.charAt(from) == '（'
                && !PLACE_FIRST.matcher(words.substring(from, coreFrom)).matches()) {
            from = words.indexOf('）', from) + 1;
        }
        // a list number, or the connector to the number before
        while (from < coreFrom
                && (Numeral.isDigit(words.charAt(from))
                        || (isAfterNumber(words, from, lastEnd) && words.charAt(from) == '和'))) {
            from++;
        }
        return from;
    }

    private static boolean isAfterNumber(String words, int at, int lastEnd) {
        return at == lastEnd && at > 0 && words.charAt(at - 1) == '号';
    }

    private static Optional<String> documentName(String words, int from, int until) {
        Matcher before = NAME_BEFORE.matcher(words.substring(Math.max(0, from - LOOK), from));
        if (before.find()) {
            String name = before.group("name");
            Matcher lead = NAME_LEAD_IN.matcher(name);
            String trimmed = lead.lookingAt() ? name.substring(lead.end()) : name;
            return Optional.of(trimmed).filter(found -> found.length() > 1);
        }
        Matcher after = NAME_AFTER.matcher(words.substring(until, Math.min(words.length(), until + LOOK)));
        return after.find() ? Optional.of(after.group("name")) : Optional.empty();
    }

    private static boolean hasHan(String words, int from, int until) {
        return words.substring(from, until).codePoints().anyMatch(c -> c >= 0x3400 && c <= 0x9FFF);
    }
}
