package xiezhi.wire.chain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import xiezhi.core.docket.DocketId;
import xiezhi.wire.WireError;
import xiezhi.wire.chain.ChainBreak.Kind;

/**
 * Checks lines of dockets, handed over in the order of their positions, and names the first broken link. It needs no database and no clock.
 *
 * <p>A line that is missing is told apart from one that stands elsewhere by going on after the gap.
 */
public final class ChainCheck {
    private record Head(int seq, Link link, Instant recordedAt) {}

    private final boolean isWhole;
    private final Map<LocalDate, DayRoot> anchors = new TreeMap<>();
    private final Map<String, Head> heads = new HashMap<>();
    private final Map<String, DocketHead> grown = new HashMap<>();
    private final Map<String, Link> links = new HashMap<>();
    private @Nullable ChainBreak broken;
    private @Nullable Gap gap;
    private @Nullable LocalDate rootedUntil;
    private Link lastRoot = Link.ORIGIN;
    private long position;
    private long entries;
    private long roots;

    /** A missing line: by position among all lines, or by number in its docket. */
    private record Gap(long position, String docket, int seq) {
        boolean isFilledBy(Marks line) {
            return position > 0 ? line.position() == position : line.docket().equals(docket) && line.seq() == seq;
        }
    }

    /**
     * A check that has seen nothing yet.
     *
     * @param isWhole whether all lines of all dockets are handed over, so that positions have no gaps and roots can be computed
     * @param anchors roots kept outside, which the chain must agree with
     */
    public ChainCheck(boolean isWhole, List<DayRoot> anchors) {
        this.isWhole = isWhole;
        anchors.forEach(root -> this.anchors.put(root.day(), root));
    }

    /** Checks the next line. */
    public void entry(ChainedEntry chained) {
        if (broken != null && gap == null) {
            return;
        }
        Marks line;
        try {
            line = Marks.of(chained.object());
        } catch (WireError problem) {
            breakAt(Kind.EDITED, "", 0, "第 " + (entries + 1) + " 条记录的正文读不出：" + problem.getMessage());
            return;
        }
        if (gap != null) {
            lookFurther(gap, line);
            return;
        }
        entries++;
        check(chained, line);
        if (broken == null) {
            accept(chained, line);
        }
    }

    /** Checks a root against the lines handed over so far. */
    public void root(String body, Link link) {
        if (broken != null) {
            return;
        }
        roots++;
        DayRoot root;
        try {
            root = DayRoot.read(body);
        } catch (WireError problem) {
            breakAt(Kind.WRONG_ROOT, "", 0, "日根读不出：" + problem.getMessage());
            return;
        }
        if (!Link.of(body).equals(link)) {
            breakAt(Kind.WRONG_ROOT, "", 0, root.day() + " 的日根被改动：与它的散列值不符");
        } else if (isWhole) {
            compare(root, link);
        }
        anchored(root);
        lastRoot = link;
        rootedUntil = root.day();
        grown.clear();
    }

    /** Checks that a docket handed over belongs to a root. */
    public void proof(InclusionProof proof) {
        if (broken != null) {
            return;
        }
        DocketHead head = proof.head();
        String docket = head.docket().value();
        if (!head.link().equals(links.get(docket + "#" + head.seq()))) {
            breakAt(Kind.EDITED, docket, head.seq(), "案卷 " + docket + " 第 " + head.seq() + " 行与日根证明中的散列值不符");
        } else if (!proof.holds()) {
            breakAt(
                    Kind.WRONG_ROOT,
                    docket,
                    head.seq(),
                    "案卷 " + docket + " 的证明不通向 " + proof.root().day() + " 的日根");
        }
        anchored(proof.root());
        rootedUntil = proof.root().day();
    }

    /** Notes a break that only the bearer of the lines can see; an earlier one stands, unless this one tells whose missing line it is. */
    public void note(ChainBreak found) {
        boolean isNameless = broken != null && broken.kind() == Kind.REMOVED && broken.seq() == 0;
        if (broken == null || (isNameless && found.kind() == Kind.REMOVED && found.seq() > 0)) {
            broken = found;
        }
    }

    /** What all of it showed. */
    public ChainReport report() {
        if (broken == null && !anchors.isEmpty()) {
            LocalDate day = anchors.keySet().iterator().next();
            breakAt(Kind.WRONG_ROOT, "", 0, "外部留存的 " + day + " 日根在这里没有");
        }
        return new ChainReport(
                entries, heads.size(), roots, Optional.ofNullable(rootedUntil), Optional.ofNullable(broken));
    }

    private void check(ChainedEntry chained, Marks line) {
        String docket = line.docket();
        int seq = line.seq();
        Head head = heads.getOrDefault(docket, new Head(0, Link.ORIGIN, Instant.MIN));
        boolean isEarlier = line.recordedAt().isBefore(head.recordedAt());
        if (!Link.of(chained.body()).equals(chained.link())) {
            breakAt(isEarlier ? Kind.BACK_DATED : Kind.EDITED, docket, seq, name(docket, seq) + "被改动：正文与散列值不符");
        } else if (line.position() <= position || seq <= head.seq()) {
            breakAt(Kind.REORDERED, docket, seq, name(docket, seq) + "的次序不对：不在它应在的位置");
        } else if (isWhole && line.position() > position + 1) {
            gap(new Gap(position + 1, "", 0), line, head);
        } else if (seq > head.seq() + 1) {
            gap(new Gap(0, docket, head.seq() + 1), line, head);
        } else if (!line.previous().equals(head.link())) {
            int edited = Math.max(1, head.seq());
            breakAt(Kind.EDITED, docket, edited, name(docket, edited) + "被改动：第 " + seq + " 行所记的上一行散列值与它不符");
        } else if (isEarlier) {
            breakAt(Kind.BACK_DATED, docket, seq, name(docket, seq) + "的记录时间早于上一行，被倒填");
        }
    }

    private void accept(ChainedEntry chained, Marks line) {
        String docket = line.docket();
        int seq = line.seq();
        position = line.position();
        heads.put(docket, new Head(seq, chained.link(), line.recordedAt()));
        if (isWhole) {
            grown.put(docket, new DocketHead(new DocketId(docket), seq, chained.link()));
        } else {
            links.put(docket + "#" + seq, chained.link());
        }
    }

    private void gap(Gap found, Marks line, Head head) {
        gap = found;
        if (found.position() > 0) {
            breakAt(Kind.REMOVED, "", 0, "第 " + found.position() + " 号记录不见了");
        }
        nameGap(found, line, head);
        heads.put(line.docket(), new Head(line.seq(), Link.ORIGIN, Instant.MIN));
    }

    /** After a gap: the missing line may come later, and the next line of its docket tells whose it was. */
    private void lookFurther(Gap missing, Marks line) {
        String docket = line.docket();
        int seq = line.seq();
        Head head = heads.getOrDefault(docket, new Head(0, Link.ORIGIN, Instant.MIN));
        if (missing.isFilledBy(line)) {
            gap = null;
            breakAt(Kind.REORDERED, docket, seq, name(docket, seq) + "的次序不对：排在后面的记录之后");
        } else {
            nameGap(missing, line, head);
            heads.put(docket, new Head(seq, Link.ORIGIN, Instant.MIN));
        }
    }

    private void nameGap(Gap missing, Marks line, Head head) {
        boolean isNamed = broken != null && broken.seq() > 0;
        if (!isNamed && line.seq() > head.seq() + 1) {
            String docket = line.docket();
            int seq = head.seq() + 1;
            String number = missing.position() > 0 ? "（第 " + missing.position() + " 号记录）" : "";
            breakAt(Kind.REMOVED, docket, seq, name(docket, seq) + number + "不见了");
        }
    }

    private void compare(DayRoot root, Link link) {
        if (root.position() > position) {
            breakAt(Kind.REMOVED, "", 0, "第 " + (position + 1) + " 号记录不见了：" + root.day() + " 的日根含有它");
            return;
        }
        DayRoot computed = DayRoot.of(root.day(), position, List.copyOf(grown.values()), lastRoot);
        if (!computed.link().equals(link)) {
            breakAt(
                    Kind.WRONG_ROOT,
                    "",
                    0,
                    root.day() + " 的日根与案卷不符：按案卷应为 " + computed.link().sha256() + "，所记为 " + link.sha256());
        }
    }

    private void anchored(DayRoot root) {
        DayRoot anchor = anchors.remove(root.day());
        if (broken == null && anchor != null && !anchor.link().equals(root.link())) {
            breakAt(Kind.WRONG_ROOT, "", 0, root.day() + " 的日根与外部留存的不一致");
        }
    }

    private static String name(String docket, int seq) {
        return "案卷 " + docket + " 第 " + seq + " 行";
    }

    private void breakAt(Kind kind, String docket, int seq, String message) {
        broken = new ChainBreak(kind, docket, seq, message);
    }
}
