package forthright.disclosurecontrol.problem;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that a reader can know of a set of figures, and what must stay hidden. Its text shows no value.
 *
 * @param name what it is called in messages
 * @param protection how figures are to be protected
 * @param figures every count, in the order of their print
 * @param sums totals and their parts
 * @param links what else every reader knows
 * @param statements sentences that tell something of the figures
 */
public record Problem(
        String name,
        Protection protection,
        List<Figure> figures,
        List<Sum> sums,
        List<Link> links,
        List<Statement> statements) {
    public Problem {
        figures = List.copyOf(figures);
        sums = List.copyOf(sums);
        links = List.copyOf(links);
        statements = List.copyOf(statements);
    }

    /** The figures that are withheld in any case, in the order of print. */
    public List<String> primaries() {
        return figures.stream()
                .filter(figure -> figure.isPrimary(protection))
                .map(Figure::id)
                .toList();
    }

    /**
     * The hidden figures that count one person, whom the policy takes to know it: to that person, too, every other hidden
     * figure must stay open.
     */
    public List<String> ofOne() {
        return protection.againstThoseCounted()
                ? figures.stream()
                        .filter(figure -> figure.value() == 1 && figure.isSensitive(protection))
                        .map(Figure::id)
                        .toList()
                : List.of();
    }

    /** The same as somebody sees it who knows a hidden figure. */
    public Problem knowing(String id) {
        List<Figure> known = figures.stream()
                .map(figure -> figure.id().equals(id) ? figure.asKnown() : figure)
                .toList();
        return new Problem(name, protection, known, sums, links, statements);
    }

    /** What may be withheld beyond them: figures, then sentences. */
    public List<String> covers() {
        return Stream.concat(
                        figures.stream()
                                .filter(figure -> figure.isCover(protection))
                                .map(Figure::id),
                        statements.stream()
                                .filter(statement -> !statement.out())
                                .map(Statement::id))
                .toList();
    }

    /**
     * The most that a reader takes a hidden figure for: several times the largest there is. It only keeps the search
     * finite; a smaller bound could but withhold more.
     */
    public long ceiling() {
        long largest = figures.stream().mapToLong(Figure::value).max().orElse(0);
        return Math.addExact(
                Math.multiplyExact(4, Math.max(largest, 1)), Math.multiplyExact(40, protection.threshold() + 2));
    }

    @Override
    public String toString() {
        return "Problem[" + name + ", " + figures.size() + " figures]";
    }
}
