package xiezhi.reading.value;

/**
 * A printed label.
 *
 * @param id id of the label
 * @param from first character
 * @param until character after the label, its remark in brackets and its colon
 * @param isRowLabel fills its whole cell, so that its value stands in another cell or line
 */
record LabelHit(String id, int from, int until, boolean isRowLabel) {}
