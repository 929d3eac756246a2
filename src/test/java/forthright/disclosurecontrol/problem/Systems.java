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

/** A few narrow figures under rows with odd multiples, drawn by lot: what fits in fractions often fits no whole numbers. */
public final class Systems {
    /** The figures of each. */
    public static final List<String> NAMES = List.of("a", "b", "c", "d");

    private static final int MOST = 6;

    private Systems() {}

    /** Four hidden figures from 0 to 6, some rows, and sometimes a sentence; the same number draws the same system. */
    public static Problem drawn(long seed) {
        Random random = new Random(seed);
        List<Figure> figures = new ArrayList<>();
        NAMES.forEach(name ->
                figures.add(new Figure(name, random.nextInt(MOST + 1), Role.LATENT, Care.ALWAYS, new Known(0, MOST))));
        List<Link> links = new ArrayList<>();
        int rows = 2 + random.nextInt(3);
        for (int r = 0; r < rows; r++) {
            links.add(row(figures, random));
        }
        List<Statement> statements = random.nextBoolean()
                ? List.of()
                : List.of(new Statement("sentence", "", random.nextInt(3) == 0, List.of(links.removeLast())));
        return new Problem(
                "system", new Protection(5, true, true, Level.STANDARD), figures, List.of(), links, statements);
    }

    private static Link row(List<Figure> figures, Random random) {
        Map<String, Long> terms = new TreeMap<>();
        long sum = 0;
        for (Figure figure : figures) {
            long times = random.nextInt(9) - 4L;
            if (times != 0 && random.nextInt(4) > 0) {
                terms.put(figure.id(), times);
                sum += times * figure.value();
            }
        }
        return switch (random.nextInt(4)) {
            case 0 -> new Link(terms, sum - random.nextInt(3), Link.NO_MOST);
            case 1 -> new Link(terms, Link.NO_LEAST, sum + random.nextInt(3));
            case 2 -> new Link(terms, sum - random.nextInt(2), sum + random.nextInt(2));
            default -> new Link(terms, sum, sum);
        };
    }
}
