package forthright.disclosurecontrol.attack;

import forthright.disclosurecontrol.problem.Figure;
import forthright.disclosurecontrol.problem.Protection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Figures that hang together: those that may be hidden, numbered, and what every reader knows of them. Figures that are
 * out already, or are printed in any case, are worked into the bounds. Its text shows no value.
 */
public final class Linked {
    /** One that is not a cover: it is hidden in any case. */
    static final int ALWAYS = -1;

    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> covers;
    private final Figure[] figures;
    private final int[] cover;
    private final Row[] rows;
    private final long[] least;
    private final long[] most;

    Linked(
            List<Figure> figures,
            List<String> covers,
            int[] cover,
            List<Row> rows,
            Protection protection,
            long ceiling) {
        this.figures = figures.toArray(Figure[]::new);
        this.names = figures.stream().map(Figure::id).toList();
        this.covers = List.copyOf(covers);
        this.cover = cover.clone();
        this.rows = rows.toArray(Row[]::new);
        this.least = new long[this.figures.length];
        this.most = new long[this.figures.length];
        for (int i = 0; i < this.figures.length; i++) {
            numbers.put(names.get(i), i);
            bound(i, protection, ceiling);
        }
    }

    private Linked(Linked other, int known) {
        this.figures = other.figures;
        this.names = other.names;
        this.covers = other.covers;
        this.cover = other.cover;
        this.rows = other.rows;
        this.numbers.putAll(other.numbers);
        this.least = other.least.clone();
        this.most = other.most.clone();
        this.least[known] = truth(known);
        this.most[known] = truth(known);
    }

    /** The same to somebody who knows a hidden figure. */
    Linked knowing(int figure) {
        return new Linked(this, figure);
    }

    /** What the symbol, and earlier replies, say of a figure once it is hidden. */
    private void bound(int i, Protection protection, long ceiling) {
        Figure figure = figures[i];
        long from = 0;
        long to = ceiling;
        if (figure.role() == Figure.Role.NEW) {
            if (figure.isSensitive(protection)) {
                from = protection.least();
                to = protection.isSmall(figure.value()) ? protection.threshold() : ceiling;
            } else if (!protection.oneSymbol() && figure.value() > protection.threshold()) {
                from = protection.threshold() + 1;
            }
        }
        least[i] = Math.max(from, figure.known().least());
        most[i] = Math.min(to, figure.known().most());
    }

    /** How many figures there are. */
    public int size() {
        return figures.length;
    }

    /** How many figures and sentences may be withheld for the sake of others. */
    public int coverCount() {
        return covers.size();
    }

    /** The covers' names, in the order of their numbers. */
    public List<String> covers() {
        return covers;
    }

    /** The figures' names, in the order of their numbers. */
    public List<String> names() {
        return names;
    }

    /** A figure's number; -1 where it is none of these. */
    public int numberOf(String name) {
        return numbers.getOrDefault(name, -1);
    }

    /** A figure. */
    public Figure figure(int number) {
        return figures[number];
    }

    /** Whether a figure is hidden in any case. */
    public boolean isAlwaysHidden(int number) {
        return cover[number] == ALWAYS;
    }

    /** Whether a figure is hidden once these are withheld. */
    public boolean isHidden(int number, Choice withheld) {
        return cover[number] == ALWAYS || withheld.has(cover[number]);
    }

    long truth(int number) {
        return figures[number].value();
    }

    int coverOf(int number) {
        return cover[number];
    }

    /** The least that a figure can be once it is hidden, by its symbol and by what was said of it before. */
    public long leastOf(int number) {
        return least[number];
    }

    /** The most that it can be then. */
    public long mostOf(int number) {
        return most[number];
    }

    Row[] rows() {
        return rows;
    }

    /** The rows in which a cover stands; a sentence stands in those it tells. */
    public int[] rowsOfCover(int coverNumber) {
        return IntStream.range(0, rows.length)
                .filter(r -> rows[r].sentence() == coverNumber
                        || rows[r].figures().anyMatch(figure -> cover[figure] == coverNumber))
                .toArray();
    }

    /** For each row, whether one of its figures is hidden once these are withheld. */
    public boolean[] rowsWithHidden(Choice withheld) {
        boolean[] hidden = new boolean[rows.length];
        for (int r = 0; r < rows.length; r++) {
            hidden[r] = rows[r].figures().anyMatch(figure -> isHidden(figure, withheld));
        }
        return hidden;
    }

    long[] truth() {
        long[] truth = new long[figures.length];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = truth(i);
        }
        return truth;
    }

    @Override
    public String toString() {
        return "Linked" + names;
    }
}
