package xiezhi.hj212.cipher;

import java.util.HexFormat;

/** The block cipher SM4 (GB/T 32907): 32 rounds over four words. Checked against the examples of the standard. */
final class Sm4 {
    private static final int ROUNDS = 32;
    private static final int[] FAMILY = {0xA3B1BAC6, 0x56AA3350, 0x677D9197, 0xB27022DC};
    private static final byte[] BOX = HexFormat.of()
            .parseHex("d690e9fecce13db716b614c228fb2c05"
                    + "2b679a762abe04c3aa44132649860699"
                    + "9c4250f491ef987a33540b43edcfac62"
                    + "e4b31ca9c908e89580df94fa758f3fa6"
                    + "4707a7fcf37317ba83593c19e6854fa8"
                    + "686b81b27164da8bf8eb0f4b70569d35"
                    + "1e240e5e6358d1a225227c3b01217887"
                    + "d40046579fd327524c3602e7a0c4c89e"
                    + "eabf8ad240c738b5a3f7f2cef96115a1"
                    + "e0ae5da49b341a55ad933230f58cb1e3"
                    + "1df6e22e8266ca60c02923ab0d534e6f"
                    + "d5db3745defd8e2f03ff6a726d6c5b51"
                    + "8d1baf92bbddbc7f11d95c411f105ad8"
                    + "0ac13188a5cd7bbd2d74d012b8e5b4b0"
                    + "8969974a0c96777e65b9f109c56ec684"
                    + "18f07dec3adc4d2079ee5f3ed7cb3948");

    private Sm4() {}

    static int[] rounds(byte[] key) {
        int[] state = new int[4];
        for (int i = 0; i < 4; i++) {
            state[i] = word(key, 4 * i) ^ FAMILY[i];
        }
        int[] rounds = new int[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            int mixed = substituted(state[(i + 1) & 3] ^ state[(i + 2) & 3] ^ state[(i + 3) & 3] ^ constant(i));
            state[i & 3] ^= mixed ^ Integer.rotateLeft(mixed, 13) ^ Integer.rotateLeft(mixed, 23);
            rounds[i] = state[i & 3];
        }
        return rounds;
    }

    static void block(byte[] bytes, int at, int[] rounds, boolean isBackwards) {
        int[] state = new int[4];
        for (int i = 0; i < 4; i++) {
            state[i] = word(bytes, at + 4 * i);
        }
        for (int i = 0; i < ROUNDS; i++) {
            int key = rounds[isBackwards ? ROUNDS - 1 - i : i];
            int mixed = substituted(state[(i + 1) & 3] ^ state[(i + 2) & 3] ^ state[(i + 3) & 3] ^ key);
            state[i & 3] ^= mixed
                    ^ Integer.rotateLeft(mixed, 2)
                    ^ Integer.rotateLeft(mixed, 10)
                    ^ Integer.rotateLeft(mixed, 18)
                    ^ Integer.rotateLeft(mixed, 24);
        }
        for (int i = 0; i < 4; i++) {
            int word = state[3 - i];
            bytes[at + 4 * i] = (byte) (word >>> 24);
            bytes[at + 4 * i + 1] = (byte) (word >>> 16);
            bytes[at + 4 * i + 2] = (byte) (word >>> 8);
            bytes[at + 4 * i + 3] = (byte) word;
        }
    }

    /** Four bytes, each seven times its number of the sequence 0, 1, 2 … */
    private static int constant(int round) {
        int value = 0;
        for (int j = 0; j < 4; j++) {
            value = value << 8 | ((4 * round + j) * 7 & 0xFF);
        }
        return value;
    }

    private static int substituted(int word) {
        return (BOX[word >>> 24] & 0xFF) << 24
                | (BOX[word >>> 16 & 0xFF] & 0xFF) << 16
                | (BOX[word >>> 8 & 0xFF] & 0xFF) << 8
                | (BOX[word & 0xFF] & 0xFF);
    }

    private static int word(byte[] bytes, int at) {
        return bytes[at] << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2] & 0xFF) << 8 | (bytes[at + 3] & 0xFF);
    }
}
