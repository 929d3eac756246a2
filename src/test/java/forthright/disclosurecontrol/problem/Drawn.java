package forthright.disclosurecontrol.problem;

import forthright.bank.Council.SmallNumbers.Level;
import forthright.disclosurecontrol.problem.Figure.Care;
import forthright.disclosurecontrol.problem.Figure.Known;
import forthright.disclosurecontrol.problem.Figure.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Tables drawn by lot: with totals out already or printed nowhere, percentages, bounds, and things at most others. */
public final class Drawn {
    private final Random random;

    private Drawn(long seed) {
        this.random = new Random(seed);
    }

    /** A table of up to so many rows and columns; the same number draws the same table. */
    public static Problem table(long seed, int rows, int columns) {
        return new Drawn(seed)
                .table(rows, columns, Level.values()[(int) Math.floorMod(seed, 3L)], Math.floorMod(seed, 4L) == 0);
    }

    private Problem table(int mostRows, int mostColumns, Level level, boolean againstThoseCounted) {
        Protection protection = new Protection(
                2 + random.nextInt(4), random.nextInt(4) > 0, random.nextInt(4) > 0, level, againstThoseCounted);
        long[][] counts = new long[1 + random.nextInt(mostRows)][2 + random.nextInt(mostColumns - 1)];
        for (long[] row : counts) {
            for (int c = 0; c < row.length; c++) {
                row[c] = random.nextInt(3) > 0 ? random.nextInt(6) : random.nextInt(30);
            }
        }
        Problem plain = Tables.twoWay(protection, counts);
        List<Figure> figures = new ArrayList<>(
                plain.figures().stream().map(f -> stood(f, protection)).toList());
        List<Sum> sums = new ArrayList<>(plain.sums());
        if (random.nextInt(4) == 0) {
            sums.remove(random.nextInt(sums.size()));
        }
        Problem problem = new Problem("drawn", protection, figures, sums, List.of(), List.of());
        if (random.nextInt(3) == 0) {
            problem = Tables.with(problem, atMost(problem));
        }
        if (random.nextInt(3) == 0) {
            problem = Tables.with(problem, share(problem, "share", random.nextInt(3) == 0));
        }
        return problem;
    }

    private Figure stood(Figure figure, Protection protection) {
        int lot = random.nextInt(24);
        Role role = lot == 0 ? Role.OUT : lot == 1 ? Role.LATENT : Role.NEW;
        Care care = lot == 2 ? Care.NEVER : Care.IF_SMALL;
        long value = figure.value();
        Known known = lot == 3 ? new Known(Math.max(0, value - 1), value + random.nextInt(5)) : Known.NOTHING;
        return new Figure(figure.id(), value, role, care, known);
    }

    /** A figure is at most another, as many times as it takes to be true. */
    private Link atMost(Problem problem) {
        Figure one = any(problem);
        Figure other = any(problem);
        long times = other.value() == 0 ? 1 : Math.max(1, Math.ceilDiv(one.value(), other.value()));
        long least = other.value() == 0 ? one.value() : 0;
        Map<String, Long> terms = new TreeMap<>(Map.of(one.id(), 1L));
        terms.merge(other.id(), -times, Long::sum);
        return new Link(terms, Link.NO_LEAST, one.id().equals(other.id()) ? (1 - times) * one.value() : least);
    }

    /** What percentage one figure is of another, rounded down to a multiple of five. */
    private Statement share(Problem problem, String id, boolean out) {
        Figure part = any(problem);
        Figure whole = any(problem);
        if (whole.value() == 0 || part.id().equals(whole.id())) {
            return new Statement(id, "nothing", out, List.of());
        }
        long percent = 100 * part.value() / whole.value() / 5 * 5;
        return new Statement(
                id,
                "a share",
                out,
                List.of(
                        new Link(Map.of(part.id(), 100L, whole.id(), -percent), 0, Link.NO_MOST),
                        new Link(Map.of(part.id(), 100L, whole.id(), -percent - 5), Link.NO_LEAST, -1)));
    }

    private Figure any(Problem problem) {
        return problem.figures().get(random.nextInt(problem.figures().size()));
    }
}
