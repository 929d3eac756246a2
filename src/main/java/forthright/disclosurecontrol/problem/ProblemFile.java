package forthright.disclosurecontrol.problem;

import forthright.bank.Council.SmallNumbers.Level;
import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.JsonReader;
import forthright.law.files.Node;
import forthright.law.files.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads tables given as data: one problem, or a list of them under {@code cases}. The format: docs/disclosure-control.md. */
public final class ProblemFile {
    private static final String README = "docs/disclosure-control.md";
    private static final int LARGEST = 100_000_000;
    private static final Map<String, Boolean> ZEROS = words("published", true, "suppressed", false);
    private static final Map<String, Boolean> SYMBOL = words("single", true, "split", false);
    private static final Map<String, Figure.Role> ROLES = roles();

    private final Faults faults;

    private ProblemFile(Faults faults) {
        this.faults = faults;
    }

    /** The problems of a file; each fault is noted with its place. */
    public static List<Problem> read(String text, String shownAs, Faults faults) {
        Node root = JsonReader.parse(text, shownAs).orElse(null);
        if (root == null) {
            faults.error(
                    Place.of(shownAs), "not-json", "This is not JSON, or it ends too early.", "See " + README + ".");
            return List.of();
        }
        ProblemFile reader = new ProblemFile(faults);
        List<Problem> problems = new ArrayList<>();
        for (Node each : listed(root)) {
            Fields fields = Fields.of(each, "a table to protect", README, faults);
            problems.add(reader.problem(fields));
        }
        ProblemCheck.uniqueNames(problems, shownAs, faults);
        return problems;
    }

    private static List<Node> listed(Node root) {
        if (root instanceof Node.Mapping mapping
                && mapping.entries().get("cases") instanceof Node.Entry(var place, var name, Node.Listing cases)) {
            return cases.items();
        }
        return root instanceof Node.Listing listing ? listing.items() : List.of(root);
    }

    private Problem problem(Fields fields) {
        Protection protection = new Protection(
                fields.wholeNumber("threshold", 1, 1000),
                fields.oneOf("zeros", ZEROS, true),
                fields.oneOf("symbol", SYMBOL, true),
                fields.oneOf("level", levels(), Level.STANDARD),
                fields.truth("singleton", false));
        Set<String> out = new LinkedHashSet<>(fields.texts("already_published"));
        List<Sum> sums = fields.things("relations", "a sum", this::sum);
        // A total tells more than its parts.
        Set<String> totals = sums.stream().map(Sum::total).collect(Collectors.toSet());
        List<Figure> figures = fields.things("cells", "a cell", cell -> figure(cell, out, totals));
        List<Link> links = fields.things("inequalities", "an inequality", this::link);
        List<Statement> statements = fields.things("statements", "a statement", this::statement);
        // What other programs keep beside a table says nothing of it.
        Set<String> beside = new HashSet<>(Set.of("family", "note", "source", "expect"));
        beside.forEach(fields::has);
        Problem problem = new Problem(fields.text("name", "table"), protection, figures, sums, links, statements);
        fields.done();
        ProblemCheck.check(problem, out, fields.place(), faults);
        return problem;
    }

    private Figure figure(Fields cell, Set<String> out, Set<String> totals) {
        String id = cell.text("id");
        Figure.Role role = cell.oneOf("role", ROLES, Figure.Role.NEW);
        cell.has("labels");
        return new Figure(
                id,
                cell.wholeNumber("value", 0, LARGEST),
                out.contains(id) ? Figure.Role.OUT : role,
                cell.truth("protect", true) ? Figure.Care.IF_SMALL : Figure.Care.NEVER,
                cell.has("known")
                        ? cell.thing("known", "what is known of a cell", ProblemFile::known)
                                .orElse(Figure.Known.NOTHING)
                        : Figure.Known.NOTHING,
                totals.contains(id) ? 1 : 0);
    }

    private static Figure.Known known(Fields known) {
        return new Figure.Known(
                known.wholeNumber("min", 0, LARGEST, 0),
                known.has("max") ? known.wholeNumber("max", 0, LARGEST) : Long.MAX_VALUE);
    }

    private Sum sum(Fields sum) {
        return new Sum(sum.text("total"), sum.texts("parts"), sum.truth("union", true));
    }

    private Statement statement(Fields statement) {
        return new Statement(
                statement.text("id"),
                statement.text("text", ""),
                statement.oneOf("role", words("new", false, "published", true), false),
                statement.things("constraints", "a constraint", this::link));
    }

    private Link link(Fields link) {
        Map<String, Long> terms = link.named("terms", this::times);
        long rhs = link.wholeNumber("rhs", -LARGEST, LARGEST);
        return switch (link.text("op")) {
            case "<=" -> new Link(terms, Link.NO_LEAST, rhs);
            case ">=" -> new Link(terms, rhs, Link.NO_MOST);
            case "=" -> new Link(terms, rhs, rhs);
            default -> {
                faults.error(
                        link.placeOf("op"), "unknown-word", "\"op\" is one of <=, >= and =.", "See " + README + ".");
                yield new Link(terms, Link.NO_LEAST, Link.NO_MOST);
            }
        };
    }

    private long times(Node node) {
        Node.Mapping one =
                new Node.Mapping(node.place(), Map.of("factor", new Node.Entry(node.place(), "factor", node)));
        return Fields.of(one, "a term", README, faults).wholeNumber("factor", -LARGEST, LARGEST);
    }

    private static Map<String, Level> levels() {
        Map<String, Level> levels = new LinkedHashMap<>();
        levels.put("standard", Level.STANDARD);
        levels.put("exact", Level.EXACT);
        levels.put("strict", Level.STRICT);
        return levels;
    }

    private static Map<String, Figure.Role> roles() {
        Map<String, Figure.Role> roles = new LinkedHashMap<>();
        roles.put("new", Figure.Role.NEW);
        roles.put("latent", Figure.Role.LATENT);
        roles.put("published", Figure.Role.OUT);
        return roles;
    }

    private static Map<String, Boolean> words(String first, boolean one, String second, boolean other) {
        Map<String, Boolean> words = new LinkedHashMap<>();
        words.put(first, one);
        words.put(second, other);
        return words;
    }
}
