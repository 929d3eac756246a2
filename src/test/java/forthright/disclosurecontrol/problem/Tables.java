package forthright.disclosurecontrol.problem;

import forthright.bank.Council.SmallNumbers.Level;
import forthright.disclosurecontrol.problem.Figure.Care;
import forthright.disclosurecontrol.problem.Figure.Known;
import forthright.disclosurecontrol.problem.Figure.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small tables for tests. The cell of row 1 and column 2 is called r1c2, its margins r1 and c2, the grand total all. */
public final class Tables {
    private Tables() {}

    /** One to five are small; a zero is printed; one symbol. */
    public static Protection five(Level level) {
        return new Protection(5, true, true, level);
    }

    public static Figure asked(String id, long value) {
        return new Figure(id, value, Role.NEW, Care.IF_SMALL, Known.NOTHING);
    }

    public static Figure latent(String id, long value) {
        return new Figure(id, value, Role.LATENT, Care.IF_SMALL, Known.NOTHING);
    }

    public static Figure out(String id, long value) {
        return new Figure(id, value, Role.OUT, Care.IF_SMALL, Known.NOTHING);
    }

    /** Figures and sums, and nothing else; totals are withheld after their parts, where as few would do. */
    public static Problem problem(Protection protection, List<Figure> figures, Sum... sums) {
        Set<String> totals = Stream.of(sums).map(Sum::total).collect(Collectors.toSet());
        List<Figure> ranked = figures.stream()
                .map(f -> new Figure(f.id(), f.value(), f.role(), f.care(), f.known(), totals.contains(f.id()) ? 1 : 0))
                .toList();
        return new Problem("table", protection, ranked, List.of(sums), List.of(), List.of());
    }

    public static Sum sum(String total, String... parts) {
        return new Sum(total, List.of(parts), true);
    }

    /** A sentence that was not sent before. */
    public static Statement says(String id, Link... links) {
        return new Statement(id, id, false, List.of(links));
    }

    public static Link link(Map<String, Long> terms, long least, long most) {
        return new Link(terms, least, most);
    }

    /** The problem with one thing more that every reader knows. */
    public static Problem with(Problem problem, Link link) {
        List<Link> links = new ArrayList<>(problem.links());
        links.add(link);
        return new Problem(
                problem.name(), problem.protection(), problem.figures(), problem.sums(), links, problem.statements());
    }

    /** The problem with one sentence more. */
    public static Problem with(Problem problem, Statement statement) {
        List<Statement> statements = new ArrayList<>(problem.statements());
        statements.add(statement);
        return new Problem(
                problem.name(), problem.protection(), problem.figures(), problem.sums(), problem.links(), statements);
    }

    /** The problem with other figures. */
    public static Problem with(Problem problem, List<Figure> figures) {
        return new Problem(
                problem.name(), problem.protection(), figures, problem.sums(), problem.links(), problem.statements());
    }

    /** Rows and columns with all their totals. */
    public static Problem twoWay(Protection protection, long[]... counts) {
        List<Figure> figures = new ArrayList<>();
        List<Sum> sums = new ArrayList<>();
        int columns = counts[0].length;
        for (int r = 0; r < counts.length; r++) {
            int row = r;
            for (int c = 0; c < columns; c++) {
                figures.add(asked("r" + r + "c" + c, counts[r][c]));
            }
            figures.add(asked(
                    "r" + r,
                    IntStream.range(0, columns).mapToLong(c -> counts[row][c]).sum()));
            sums.add(new Sum(
                    "r" + r,
                    IntStream.range(0, columns)
                            .mapToObj(c -> "r" + row + "c" + c)
                            .toList(),
                    true));
        }
        long all = 0;
        for (int c = 0; c < columns; c++) {
            int column = c;
            long total = 0;
            for (long[] row : counts) {
                total += row[c];
            }
            all += total;
            figures.add(asked("c" + c, total));
            sums.add(new Sum(
                    "c" + c,
                    IntStream.range(0, counts.length)
                            .mapToObj(r -> "r" + r + "c" + column)
                            .toList(),
                    true));
        }
        figures.add(asked("all", all));
        sums.add(new Sum(
                "all", IntStream.range(0, counts.length).mapToObj(r -> "r" + r).toList(), true));
        sums.add(new Sum(
                "all", IntStream.range(0, columns).mapToObj(c -> "c" + c).toList(), true));
        return problem(protection, figures, sums.toArray(Sum[]::new));
    }

    /** Rows and columns with all their totals, and so many small cells spread over them. */
    public static Problem large(int rows, int columns, int small) {
        long[][] counts = new long[rows][columns];
        Random random = new Random(144);
        for (long[] row : counts) {
            Arrays.setAll(row, c -> 6 + random.nextInt(90));
        }
        for (int left = small; left > 0; ) {
            int r = random.nextInt(rows);
            int c = random.nextInt(columns);
            if (counts[r][c] > 5) {
                counts[r][c] = 1 + random.nextInt(5);
                left--;
            }
        }
        return twoWay(five(Level.STANDARD), counts);
    }
}
