package xiezhi.reading.value;

import java.util.Optional;

/**
 * A document number as printed.
 *
 * @param number normalised: 〔year〕 brackets, no spaces; a damaged number as it stands (the Found is then unsure)
 * @param documentName the document it belongs to, where the text names it: 行政处罚事先告知书
 */
public record PrintedNumber(String number, Optional<String> documentName) {}
