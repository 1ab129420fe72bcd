package xiezhi.hj212.frame;

/** The {@code ##} marks seen since the last end of a packet, oldest first; a small fixed number is kept. */
final class Headers {
    /** Most marks kept; when one more comes the oldest is given up. */
    static final int MOST = 64;
    /** Declared length of a mark that no four digits follow. */
    static final int NO_LENGTH = -1;

    private final int[] position = new int[MOST];
    private final int[] declared = new int[MOST];
    private int count;

    boolean isEmpty() {
        return count == 0;
    }

    boolean isFull() {
        return count == MOST;
    }

    int count() {
        return count;
    }

    int position(int i) {
        return position[i];
    }

    int declared(int i) {
        return declared[i];
    }

    boolean isNumeric(int i) {
        return declared[i] != NO_LENGTH;
    }

    /** Where the data segment of a mark would end by its own length; −1 without a length. */
    int declaredEnd(int i) {
        return isNumeric(i) ? position[i] + Frame.HEAD + declared[i] : NO_LENGTH;
    }

    boolean anyEndsAt(int end) {
        for (int i = 0; i < count; i++) {
            if (declaredEnd(i) == end) {
                return true;
            }
        }
        return false;
    }

    boolean lastEndsAt(int end) {
        return count > 0 && declaredEnd(count - 1) == end;
    }

    /** The last mark with a length, else the last of all, else −1. */
    int likeliest() {
        for (int i = count - 1; i >= 0; i--) {
            if (isNumeric(i)) {
                return i;
            }
        }
        return count - 1;
    }

    void add(int at, int length) {
        position[count] = at;
        declared[count] = length;
        count++;
    }

    void removeFirst() {
        count--;
        System.arraycopy(position, 1, position, 0, count);
        System.arraycopy(declared, 1, declared, 0, count);
    }

    void clear() {
        count = 0;
    }

    void shift(int by) {
        for (int i = 0; i < count; i++) {
            position[i] -= by;
        }
    }
}
