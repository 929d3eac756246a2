package forthright.request;

import forthright.request.Mark.Reading;
import forthright.request.Mark.Series;
import forthright.request.Mark.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Follows the marks down a letter and says under which earlier block each one belongs. A mark has its place when it goes
 * on with an open series, begins one, or begins one again.
 */
final class Numbering {
    /** The parent of what stands at the root. */
    static final int ROOT = -1;

    private static final int LONGEST_GAP = 10;

    private static final Cue NUMBER_AND_LETTER = Cue.of("^(?<n>[0-9]{1,2})\\.(?<letter>a\\) ?)(?=[A-Z])");

    private final List<Level> levels = new ArrayList<>();
    private final Map<String, Integer> blockOfPath = new HashMap<>();

    private record Level(Series series, String style, int indent, int value, int block, int parent, String path) {}

    /** The deepest marked block that is open, or {@link #ROOT}. */
    int current() {
        return levels.isEmpty() ? ROOT : levels.getLast().block();
    }

    /** The marked block at the root that is open, or {@link #ROOT}. */
    int currentRoot() {
        return levels.isEmpty() ? ROOT : levels.getFirst().block();
    }

    /** "1.a) How many" where no 1 stands above: "1. a) How many", a number with a letter under it. */
    String withoutNumber(String line) {
        Matcher m = NUMBER_AND_LETTER.matcher(line);
        return m.find() && !blockOfPath.containsKey("/" + m.group("n"))
                ? m.group("n") + ". " + line.substring(m.start("letter"))
                : line;
    }

    /**
     * The parent of a block with this mark; empty where this is no mark, only text that looks like one.
     *
     * @param introducedBy an unmarked block just above that ends in a colon, or {@link #ROOT}
     */
    Optional<Integer> place(Mark mark, int indent, int block, int introducedBy) {
        if (mark.isBullet()) {
            return Optional.of(bullet(mark, indent, block, introducedBy));
        }
        if (mark.steps().size() > 1) {
            return Optional.of(compound(mark, indent, block));
        }
        Step step = mark.steps().getFirst();
        return next(step, mark, indent, block)
                .or(() -> first(step, mark, indent, block, introducedBy))
                .or(() -> mark.sure() ? gapOrRepeat(step, mark, indent, block) : Optional.empty());
    }

    private Optional<Integer> next(Step step, Mark mark, int indent, int block) {
        for (int depth = levels.size() - 1; depth >= 0; depth--) {
            Level level = levels.get(depth);
            for (Reading reading : step.readings()) {
                boolean follows = reading.series() == level.series() && reading.value() == level.value() + 1;
                boolean inner = depth == levels.size() - 1
                        || sameStyle(level, mark)
                        || !mark.style().contains("(");
                if (follows && inner) {
                    return Optional.of(beside(depth, reading, mark, indent, block));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> first(Step step, Mark mark, int indent, int block, int introducedBy) {
        Optional<Reading> one =
                step.readings().stream().filter(r -> r.value() == 1).findFirst();
        if (one.isEmpty()) {
            return Optional.empty();
        }
        boolean underLeadIn = introducedBy != ROOT && one.get().series() != Series.NUMBER;
        if (underLeadIn) {
            int same = 0;
            while (same < levels.size()
                    && !(levels.get(same).series() == one.get().series() && sameStyle(levels.get(same), mark))) {
                same++;
            }
            levels.subList(same, levels.size()).clear();
            open(new Level(one.get().series(), mark.style(), indent, 1, block, introducedBy, ""));
            return Optional.of(introducedBy);
        }
        for (int depth = levels.size() - 1; depth >= 0; depth--) {
            Level level = levels.get(depth);
            boolean again =
                    level.series() == one.get().series() && sameStyle(level, mark) && indent < level.indent() + 2;
            if (again) {
                return Optional.of(beside(depth, one.get(), mark, indent, block));
            }
        }
        int parent = current();
        open(new Level(one.get().series(), mark.style(), indent, 1, block, parent, ""));
        return Optional.of(parent);
    }

    private Optional<Integer> gapOrRepeat(Step step, Mark mark, int indent, int block) {
        for (int depth = levels.size() - 1; depth >= 0; depth--) {
            Level level = levels.get(depth);
            for (Reading reading : step.readings()) {
                boolean near = reading.series() == level.series()
                        && sameStyle(level, mark)
                        && reading.value() <= level.value() + LONGEST_GAP;
                if (near) {
                    return Optional.of(beside(depth, reading, mark, indent, block));
                }
            }
        }
        boolean opensWithALaterNumber = levels.isEmpty();
        if (opensWithALaterNumber) {
            Reading reading = step.readings().getFirst();
            open(new Level(reading.series(), mark.style(), indent, reading.value(), block, ROOT, ""));
            return Optional.of(ROOT);
        }
        return Optional.empty();
    }

    private int compound(Mark mark, int indent, int block) {
        List<Step> steps = mark.steps();
        String path = "";
        int parent = ROOT;
        int found = 0;
        for (int i = 0; i < steps.size() - 1; i++) {
            String longer = path + "/" + name(steps.get(i));
            Integer at = blockOfPath.get(longer);
            if (at == null) {
                break;
            }
            path = longer;
            parent = at;
            found = i + 1;
        }
        if (found < steps.size() - 1) {
            parent = ROOT;
        }
        closeDownTo(parent);
        Reading first = steps.getFirst().readings().getFirst();
        if (parent == ROOT && first.series() == Series.NUMBER) {
            // "6a" with no 6 before it: a later 7 goes on from here.
            levels.add(new Level(
                    Series.NUMBER,
                    mark.style(),
                    indent,
                    first.value(),
                    block,
                    ROOT,
                    "/" + name(first.series(), first.value())));
        }
        Reading last = steps.getLast().readings().getFirst();
        open(new Level(last.series(), mark.style(), indent, last.value(), block, parent, ""));
        return parent;
    }

    private int bullet(Mark mark, int indent, int block, int introducedBy) {
        for (int depth = levels.size() - 1; depth >= 0; depth--) {
            Level level = levels.get(depth);
            boolean sameList = level.series() == Series.BULLET
                    && level.style().equals(mark.style())
                    && Math.abs(level.indent() - indent) < 2;
            if (sameList && introducedBy == ROOT) {
                return beside(depth, new Reading(Series.BULLET, level.value() + 1), mark, indent, block);
            }
        }
        while (!levels.isEmpty()
                && levels.getLast().series() == Series.BULLET
                && (levels.getLast().indent() >= indent || introducedBy != ROOT)) {
            levels.removeLast();
        }
        int parent = introducedBy == ROOT ? current() : introducedBy;
        open(new Level(Series.BULLET, mark.style(), indent, 1, block, parent, ""));
        return parent;
    }

    private int beside(int depth, Reading reading, Mark mark, int indent, int block) {
        int parent = levels.get(depth).parent();
        levels.subList(depth, levels.size()).clear();
        open(new Level(reading.series(), mark.style(), indent, reading.value(), block, parent, ""));
        return parent;
    }

    private void closeDownTo(int block) {
        while (!levels.isEmpty() && levels.getLast().block() != block) {
            levels.removeLast();
        }
    }

    private void open(Level level) {
        String above = levels.isEmpty() ? "" : levels.getLast().path();
        String path = above + "/" + name(level.series(), level.value());
        blockOfPath.put(path, level.block());
        levels.add(new Level(
                level.series(), level.style(), level.indent(), level.value(), level.block(), level.parent(), path));
    }

    private static boolean sameStyle(Level level, Mark mark) {
        return level.style().equals(mark.style());
    }

    private static String name(Step step) {
        Reading reading = step.readings().getFirst();
        return name(reading.series(), reading.value());
    }

    private static String name(Series series, int value) {
        return series == Series.NUMBER ? Integer.toString(value) : Character.toString('a' + value - 1);
    }
}
