package xiezhi.sample.defect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.sample.paper.Block;
import xiezhi.sample.paper.Paper;

/** Applies changes to the blocks of a written paper. */
final class Edits {
    /** In patterns a value is written {@code <name>}, since braces count there. */
    private static final Pattern HOLE = Pattern.compile("<([a-z0-9.]+)>");

    private Edits() {}

    static List<Block> apply(Change change, Paper paper, UnaryOperator<String> print) {
        List<Block> blocks = paper.blocks();
        return switch (change) {
            case Change.Drop drop -> selects(drop.selector(), paper) ? dropped(blocks, drop.tags()) : blocks;
            case Change.DropPair pair -> selects(pair.selector(), paper) ? withoutPair(blocks, pair.words()) : blocks;
            case Change.Replace replace ->
                selects(replace.selector(), paper) ? replaced(blocks, replace, print) : blocks;
            case Change.Insert insert ->
                selects(insert.selector(), paper)
                        ? inserted(blocks, insert.after(), print.apply(insert.text()))
                        : blocks;
            case Change.Derive derive -> blocks;
            case Change.Give give -> blocks;
            case Change.Flag flag -> blocks;
            case Change.Omit omit -> blocks;
        };
    }

    private static boolean selects(String selector, Paper paper) {
        return Planting.selects(selector, paper.kind(), paper.title());
    }

    private static List<Block> dropped(List<Block> blocks, List<String> tags) {
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            List<String> own = List.of(block.tag().split(" "));
            if (own.stream().noneMatch(tags::contains)) {
                kept.add(block);
            } else if (block instanceof Block.Row row && own.size() == 2 && !tags.containsAll(own)) {
                int side = tags.contains(own.get(0)) ? 2 : 0;
                kept.add(new Block.Row(own.get(side / 2), row.cells().subList(side, side + 2)));
            }
        }
        return kept;
    }

    private static List<Block> withoutPair(List<Block> blocks, String words) {
        List<Block> kept = new ArrayList<>();
        int skip = 0;
        for (Block block : blocks) {
            if (block.words().contains(words)) {
                skip = 2;
            }
            if (skip > 0) {
                skip--;
            } else {
                kept.add(block);
            }
        }
        return kept;
    }

    private static List<Block> replaced(List<Block> blocks, Change.Replace replace, UnaryOperator<String> print) {
        Pattern pattern = Pattern.compile(
                replace.isPattern()
                        ? HOLE.matcher(replace.from())
                                .replaceAll(hole ->
                                        Matcher.quoteReplacement(Pattern.quote(print.apply("{" + hole.group(1) + "}"))))
                        : Pattern.quote(print.apply(replace.from())));
        String to = replace.isPattern() ? replace.to() : Matcher.quoteReplacement(print.apply(replace.to()));
        UnaryOperator<String> edit = text -> pattern.matcher(text).replaceAll(to);
        return blocks.stream().map(block -> edited(block, edit)).toList();
    }

    private static Block edited(Block block, UnaryOperator<String> edit) {
        return switch (block) {
            case Block.Line line -> new Block.Line(line.tag(), line.setting(), edit.apply(line.text()));
            case Block.Row row ->
                new Block.Row(row.tag(), row.cells().stream().map(edit).toList());
            case Block.Break end -> end;
        };
    }

    private static List<Block> inserted(List<Block> blocks, String after, String text) {
        List<Block> all = new ArrayList<>(blocks);
        for (int i = all.size() - 1; i >= 0; i--) {
            if (List.of(all.get(i).tag().split(" ")).contains(after)) {
                all.add(i + 1, new Block.Line("inserted", Block.Setting.BODY, text));
                return all;
            }
        }
        return all;
    }
}
