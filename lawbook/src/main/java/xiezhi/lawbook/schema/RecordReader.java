package xiezhi.lawbook.schema;

/** Reads all facts and lists of a record at once; {@link WrittenReader} makes one for each type. */
@FunctionalInterface
interface RecordReader {
    /** Puts the facts and the lists of the record into the arrays, in the order of its layout. */
    void read(Record record, Object[] facts, Object[] lists);
}
