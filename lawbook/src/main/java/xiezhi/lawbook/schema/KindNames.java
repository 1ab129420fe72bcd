package xiezhi.lawbook.schema;

/**
 * A document kind and its names in conditions, from {@code law/documents/<kind>.yaml}.
 *
 * @param kind for example {@code prior-notice}
 * @param zh Chinese name, for example 行政处罚事先告知书
 * @param slot name of the first document of the kind, for example {@code priorNotice}
 * @param list name of all of them, for example {@code priorNotices}
 */
public record KindNames(String kind, String zh, String slot, String list) {}
