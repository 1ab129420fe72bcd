package xiezhi.reading.value;

import java.util.Optional;

/**
 * A citation of an article, one for each article, paragraph or item of a list.
 *
 * @param lawName name of the law as printed, without 《》; for 该法, 同法 and short names the name they stand for
 * @param article article 条; absent when the whole law is cited
 * @param articleSuffix the number after 之 (第一百二十条之一)
 * @param paragraph paragraph 款
 * @param item item 项
 * @param subItem sub-item 目
 * @param isInferred the law is not named at this place but taken from the text before
 */
public record Citation(
        String lawName,
        Optional<Long> article,
        Optional<Long> articleSuffix,
        Optional<Long> paragraph,
        Optional<Long> item,
        Optional<Long> subItem,
        boolean isInferred) {}
