package xiezhi.reading.value;

/** What a sum of money is, by the nearest governing words. */
public enum AmountRole {
    /** 罚款, 处以…罚款 */
    FINE,
    /** 加处罚款 */
    SURCHARGE,
    /** fine for each day of a daily penalty 每日罚款 */
    PER_DAY,
    /** 没收违法所得 */
    CONFISCATED_GAINS,
    /** 违法所得 stated as a fact */
    GAINS,
    /** 总投资, 投资额 */
    INVESTMENT,
    /** 处置费用, 代为处置 */
    DISPOSAL_COST,
    /** 分期缴纳 of a fine */
    INSTALMENT,
    /** 货值 */
    GOODS_VALUE,
    /** anything else */
    OTHER
}
