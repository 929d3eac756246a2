package forthright.scan.released;

import forthright.law.files.JsonReader;
import forthright.law.files.Node;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the letter of a case tells in figures. It holds only what the letter gives: what is withheld is known here by its
 * category alone.
 *
 * @param questions the ids of the questions
 * @param cells every figure of the letter
 */
public record Released(Set<String> questions, List<Cell> cells) {
    public Released {
        questions = Set.copyOf(questions);
        cells = List.copyOf(cells);
    }

    /**
     * A figure.
     *
     * @param label its category; empty where it has none
     * @param value its value, if it is given
     */
    public record Cell(String label, Optional<Long> value) {}

    /** The figures in the trace of a draft; empty where it is none. */
    public static Optional<Released> read(String decisions) {
        return JsonReader.parse(decisions)
                .filter(root -> field(root, "schema")
                        .filter(s -> text(s).startsWith("forthright/decisions/"))
                        .isPresent())
                .map(Released::of);
    }

    private static Released of(Node root) {
        Set<String> questions = new TreeSet<>();
        List<Cell> cells = new ArrayList<>();
        for (Node question : items(field(root, "questions"))) {
            field(question, "id").map(Released::text).ifPresent(questions::add);
            field(question, "content").ifPresent(content -> {
                String kind = field(content, "kind").map(Released::text).orElse("");
                if (kind.equals("figure")) {
                    cells.add(cell(content));
                } else if (kind.equals("table")) {
                    items(field(content, "rows")).forEach(row -> cells.add(cell(row)));
                }
            });
        }
        return new Released(questions, cells);
    }

    private static Cell cell(Node node) {
        String label = field(node, "label").map(Released::text).orElse("");
        return new Cell(plain(label), field(node, "value").map(Released::text).map(Long::valueOf));
    }

    /** A category as it is compared: without the period that a table of several adds to it. */
    static String plain(String label) {
        return label.replaceFirst(",? ?\\d{4}-\\d\\d-\\d\\d to \\d{4}-\\d\\d-\\d\\d$", "")
                .strip()
                .toLowerCase(Locale.UK);
    }

    private static Optional<Node> field(Node node, String name) {
        return node instanceof Node.Mapping mapping
                ? Optional.ofNullable(mapping.entries().get(name)).map(Node.Entry::value)
                : Optional.empty();
    }

    private static List<Node> items(Optional<Node> node) {
        return node.filter(Node.Listing.class::isInstance)
                .map(list -> ((Node.Listing) list).items())
                .orElse(List.of());
    }

    private static String text(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    /** Every value that the letter gives. */
    Set<Long> values() {
        Set<Long> values = new TreeSet<>();
        cells.forEach(cell -> cell.value().ifPresent(values::add));
        return values;
    }

    /** Of each category of which something is withheld, the values that the letter gives of it all the same. */
    Map<String, Set<Long>> withheld() {
        Map<String, Set<Long>> given = new HashMap<>();
        cells.stream()
                .filter(cell -> cell.value().isEmpty() && !cell.label().isEmpty())
                .forEach(cell -> given.put(cell.label(), new TreeSet<>()));
        for (Cell cell : cells) {
            Set<Long> values = given.get(cell.label());
            if (values != null) {
                cell.value().ifPresent(values::add);
            }
        }
        return given;
    }

    /** Writes it for the process that looks through a file. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(questions.size());
        for (String question : questions) {
            out.writeUTF(question);
        }
        out.writeInt(cells.size());
        for (Cell cell : cells) {
            out.writeUTF(cell.label());
            out.writeBoolean(cell.value().isPresent());
            out.writeLong(cell.value().orElse(0L));
        }
    }

    /** Reads what was written so. */
    public static Released read(DataInputStream in) throws IOException {
        Set<String> questions = new TreeSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            questions.add(in.readUTF());
        }
        List<Cell> cells = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String label = in.readUTF();
            boolean given = in.readBoolean();
            long value = in.readLong();
            cells.add(new Cell(label, given ? Optional.of(value) : Optional.empty()));
        }
        return new Released(questions, cells);
    }
}
