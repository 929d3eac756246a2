package forthright.decision.tables;

import forthright.decision.tables.Row.About;
import forthright.facts.Vocabulary;
import forthright.facts.Vocabulary.Field;
import forthright.facts.Vocabulary.Word;
import forthright.request.QuestionId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A column of a rule table, by what stands at its head. */
sealed interface Column {
    /** The rule's own sentence. */
    String RULE = "rule";

    /** What is proposed. */
    String OUTCOME = "outcome";

    /** In which words. */
    String WORDING = "wording";

    /** On which provisions. */
    String CITATION = "citation";

    /** For which reason. */
    String WHY = "why";

    /** From which day. */
    String SINCE = "in force from";

    /** Up to which day. */
    String UNTIL = "in force until";

    /** Whatever the author wants to remember. */
    String NOTE = "note";

    /** Every heading that is no condition. */
    List<String> OWN = List.of(RULE, OUTCOME, WORDING, CITATION, WHY, SINCE, UNTIL, NOTE);

    /** One of these. */
    record Own(String heading) implements Column {}

    /** Whether there is a fact. */
    record Presence(About about, Word fact) implements Column {}

    /**
     * What a fact says.
     *
     * @param absent whether there must be no fact that says what stands in the cell
     */
    record Said(About about, boolean absent, Word fact, Field field) implements Column {}

    /** A heading that nobody knows. */
    record Unknown(String heading, List<String> known) implements Column {}

    /** A heading of a number that lacks its unit, or has another. */
    record NoUnit(String heading, String should) implements Column {}

    Pattern UNIT = Pattern.compile("^(.*?)\\s*\\(([a-z ]+)\\)$");

    /** The column under a heading; case and spaces say nothing. */
    static Column of(String written) {
        String heading = written.strip().toLowerCase(java.util.Locale.UK).replaceAll("\\s+", " ");
        if (OWN.contains(heading)) {
            return new Own(heading);
        }
        Matcher unit = UNIT.matcher(heading);
        boolean hasUnit = unit.matches();
        String words = hasUnit ? unit.group(1) : heading;
        Optional<Column> found = condition(Arrays.asList(words.split(" ", -1)));
        if (found.isEmpty()) {
            return new Unknown(heading, known());
        }
        String should = found.get() instanceof Said said ? unitOf(said.field()) : "";
        if (!should.equals(hasUnit ? unit.group(2) : "")) {
            return new NoUnit(words, should.isEmpty() ? words : words + " (" + should + ")");
        }
        return found.get();
    }

    private static Optional<Column> condition(List<String> words) {
        boolean absent = words.getFirst().equals("no");
        List<String> rest = absent ? words.subList(1, words.size()) : words;
        Optional<Word> first = rest.isEmpty() ? Optional.empty() : Vocabulary.wordInCases(rest.getFirst());
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Optional<Field> field = rest.size() < 2 ? Optional.empty() : field(first.get(), rest.get(1));
        if (rest.size() > 2 && field.isPresent() && isQuestion(field.get())) {
            About about = new About.Named(first.get().inCases(), field.get().inCases());
            return Vocabulary.wordInCases(rest.get(2))
                    .flatMap(second -> condition(about, absent, second, rest.subList(3, rest.size())));
        }
        return condition(new About.Itself(), absent, first.get(), rest.subList(1, rest.size()));
    }

    private static Optional<Column> condition(About about, boolean absent, Word fact, List<String> field) {
        if (field.isEmpty()) {
            return absent ? Optional.empty() : Optional.of(new Presence(about, fact));
        }
        return field.size() > 1
                ? Optional.empty()
                : field(fact, field.getFirst()).filter(f -> !isQuestion(f)).map(f -> new Said(about, absent, fact, f));
    }

    private static Optional<Field> field(Word fact, String named) {
        return fact.fields().stream()
                .filter(field -> field.inCases().equals(named) && !field.name().equals("question"))
                .findFirst();
    }

    /** Whether a field names another question. */
    static boolean isQuestion(Field field) {
        return field.type().equals(QuestionId.class);
    }

    /** The unit of a number, which its heading must say. */
    static String unitOf(Field field) {
        if (!field.type().equals(int.class)) {
            return "";
        }
        return field.name().toLowerCase(java.util.Locale.UK).contains("minutes") ? "minutes" : field.inCases();
    }

    private static List<String> known() {
        List<String> known = new ArrayList<>(OWN);
        for (Word word : Vocabulary.words()) {
            known.add(word.inCases());
            for (Field field : word.fields()) {
                if (!isQuestion(field)) {
                    String unit = unitOf(field);
                    known.add(word.inCases() + " " + field.inCases() + (unit.isEmpty() ? "" : " (" + unit + ")"));
                }
            }
        }
        return known;
    }

    /** The heading of a condition. */
    static String heading(Row.Condition condition, String field) {
        String about = condition.about() instanceof About.Named(String fact, String of) ? fact + " " + of + " " : "";
        boolean presence = field.isEmpty();
        String unit = presence
                ? ""
                : Vocabulary.wordInCases(condition.fact())
                        .flatMap(word -> field(word, field))
                        .map(Column::unitOf)
                        .orElse("");
        return (condition.absent() && !presence ? "no " : "")
                + about
                + condition.fact()
                + (presence ? "" : " " + field)
                + (unit.isEmpty() ? "" : " (" + unit + ")");
    }
}
