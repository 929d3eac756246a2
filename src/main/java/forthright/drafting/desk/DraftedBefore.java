package forthright.drafting.desk;

import forthright.law.files.Node;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the decisions of a draft say of it, as far as a list of cases shows it. */
record DraftedBefore(Node.Mapping decisions) {
    String text(String name) {
        return text(decisions, name);
    }

    Optional<LocalDate> day(String name) {
        return Optional.of(text(name)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }

    int tasks() {
        return list("tasks").size();
    }

    String firstQuestion() {
        return list("questions").stream()
                .filter(Node.Mapping.class::isInstance)
                .map(question -> text((Node.Mapping) question, "text"))
                .findFirst()
                .orElse("");
    }

    private List<Node> list(String name) {
        return Optional.ofNullable(decisions.entries().get(name))
                .map(Node.Entry::value)
                .filter(Node.Listing.class::isInstance)
                .map(node -> ((Node.Listing) node).items())
                .orElse(List.of());
    }

    /** A text in quotes; "" for nothing, which JSON writes without. */
    private static String text(Node.Mapping of, String name) {
        return Optional.ofNullable(of.entries().get(name))
                .map(Node.Entry::value)
                .filter(value -> value instanceof Node.Scalar scalar && scalar.quoted())
                .map(value -> ((Node.Scalar) value).text())
                .orElse("");
    }
}
