package xiezhi.hj212.message;

/**
 * Which edition a packet follows, and why. Version 2 in Flag is ambiguous: the 2025 edition has it, and surface-water
 * stations of the 2017 edition have had it for years; the device register decides, then ST, then the form of MN.
 *
 * @param edition the edition
 * @param isSurfaceWater whether it is the surface-water usage of 2017
 * @param basis what decided
 */
public record EditionChoice(Edition edition, boolean isSurfaceWater, Basis basis) {

    /** What decided. */
    public enum Basis {
        /** The device register. */
        REGISTER,
        /** Flag, together with ST and MN where it is ambiguous. */
        FLAG,
        /** There is no Flag: 2005. */
        NO_FLAG,
        /** Flag cannot be read or has an unknown version: the form of QN and MN. */
        FORM
    }

    static final EditionChoice WITHOUT_FLAG = new EditionChoice(Edition.OF_2005, false, Basis.NO_FLAG);
    static final EditionChoice FLAG_2005 = new EditionChoice(Edition.OF_2005, false, Basis.FLAG);
    static final EditionChoice FLAG_2017 = new EditionChoice(Edition.OF_2017, false, Basis.FLAG);
    static final EditionChoice FLAG_2025 = new EditionChoice(Edition.OF_2025, false, Basis.FLAG);
    static final EditionChoice SURFACE_WATER = new EditionChoice(Edition.OF_2017, true, Basis.FLAG);
    static final EditionChoice FORM_2005 = new EditionChoice(Edition.OF_2005, false, Basis.FORM);
    static final EditionChoice FORM_2017 = new EditionChoice(Edition.OF_2017, false, Basis.FORM);

    /** The register says so; a device of 2017 whose Flag has version 2 is a surface-water station. */
    static EditionChoice registered(Edition edition, int flagNumber) {
        boolean isVersionTwo = flagNumber >> PacketFlag.VERSION_SHIFT == Edition.OF_2025.version();
        return new EditionChoice(edition, edition == Edition.OF_2017 && isVersionTwo, Basis.REGISTER);
    }

    static EditionChoice of(Packet packet) {
        if (!packet.has(Field.FLAG)) {
            return WITHOUT_FLAG;
        }
        if (packet.flagNumber() < 0 || packet.flagNumber() > PacketFlag.GREATEST) {
            return byForm(packet);
        }
        return switch (packet.flagNumber() >> PacketFlag.VERSION_SHIFT) {
            case 0 -> FLAG_2005;
            case 1 -> FLAG_2017;
            case 2 -> isSurfaceWater(packet) ? SURFACE_WATER : FLAG_2025;
            default -> byForm(packet);
        };
    }

    private static EditionChoice byForm(Packet packet) {
        return packet.has(Field.QN) && packet.length(Field.MN) > Packet.MN_2005 ? FORM_2017 : FORM_2005;
    }

    private static boolean isSurfaceWater(Packet packet) {
        if (packet.has(Field.RF)) {
            return false;
        }
        return packet.is(Field.ST, "21") || (packet.is(Field.ST, "91") && packet.contains(Field.MN, (byte) '_'));
    }
}
