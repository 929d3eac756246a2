package forthright.web.look;

import forthright.law.files.Fault;
import forthright.law.files.Severity;
import forthright.reply.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is wrong with a form, each by the field where it can be mended. */
public final class Problems {
    private final Map<String, String> byField = new LinkedHashMap<>();

    /** Nothing is wrong. */
    public static Problems none() {
        return new Problems();
    }

    /** Something is wrong; of a field, only the first thing is said. */
    public Problems at(String field, String what) {
        byField.putIfAbsent(field, what);
        return this;
    }

    /** Says so where a field is empty. */
    public Problems needs(String field, String value, String what) {
        return value.isBlank() ? at(field, what) : this;
    }

    /** Everything that the program found wrong, at the one field where a person can do something about it. */
    public Problems all(String field, List<Fault> faults) {
        String what = faults.stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .map(fault -> fault.what() + " " + fault.remedy())
                .collect(Collectors.joining(" "));
        return what.isEmpty() ? this : at(field, what);
    }

    /** Whether anything is wrong. */
    public boolean any() {
        return !byField.isEmpty();
    }

    /** How the browser is told. */
    public int status() {
        return any() ? 422 : 200;
    }

    /** What the title of the page begins with. */
    public String before(String title) {
        return any() ? "Error: " + title : title;
    }

    /** The summary at the top of the page. */
    public Values summary() {
        return new Values()
                .flag("has-errors", any())
                .group(
                        "errors",
                        byField.entrySet().stream()
                                .map(error -> new Values()
                                        .text("field", error.getKey())
                                        .text("what", error.getValue()))
                                .toList());
    }

    /**
     * A field of a form: what was typed, and what is wrong with it.
     *
     * @param name by which the template knows it
     */
    public Values field(String name, String id, String value) {
        Optional<String> wrong = Optional.ofNullable(byField.get(id));
        return new Values()
                .prose(name, Written.of(value))
                .flag(name + "-wrong", wrong.isPresent())
                .text(name + "-error", wrong.orElse(""));
    }
}
