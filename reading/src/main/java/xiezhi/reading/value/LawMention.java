package xiezhi.reading.value;

/**
 * A law named at a place, by its name, a short name or 该法.
 *
 * @param name the law's name as printed where it was named in full
 * @param isInferred stands for a law named before
 * @param isSure there is one law it can be
 * @param from first character
 * @param until character after the last, 《》 included
 */
record LawMention(String name, boolean isInferred, boolean isSure, int from, int until) {}
