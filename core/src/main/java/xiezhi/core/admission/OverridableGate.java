package xiezhi.core.admission;

/**
 * A gate in spite of which a leader may let a step be taken.
 *
 * @param code code of its refusal
 * @param tag tag of the event it stands before
 * @param zh what it demands, in Chinese
 */
public record OverridableGate(String code, String tag, String zh) {}
