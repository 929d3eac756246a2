package forthright.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One provision, as it is cited: {@code FOIA s40(3A)(a)}, {@code EIR reg 13}.
 *
 * @param act the Act's abbreviation
 * @param division section, regulation or article
 * @param number its number, with its letter if it has one: 40, 22A
 * @param brackets what follows in brackets, outermost first: 3A, a
 */
public record Citation(String act, Division division, String number, List<String> brackets) {
    private static final Pattern FORM = Pattern.compile(
            "(?<act>[A-Z][A-Za-z0-9/ ]*?) +(?<division>sections?|s|regulations?|regs?|articles?|art)\\.? ?"
                    + "(?<number>[0-9]+[A-Z]*)(?<brackets>(?: ?\\([0-9A-Za-z]+\\))*)");
    private static final Pattern BRACKET = Pattern.compile("\\(([0-9A-Za-z]+)\\)");

    public Citation {
        brackets = List.copyOf(brackets);
    }

    /** How an Act calls its numbered parts. */
    public enum Division {
        SECTION("s", "section"),
        REGULATION("reg ", "regulation"),
        ARTICLE("art ", "article");

        private static final Map<String, Division> INITIALS = Map.of("s", SECTION, "r", REGULATION, "a", ARTICLE);

        private final String mark;
        private final String word;

        Division(String mark, String word) {
            this.mark = mark;
            this.word = word;
        }

        private static Division of(String written) {
            return INITIALS.getOrDefault(written.substring(0, 1), SECTION);
        }
    }

    /** Reads a citation, with the freedom of spacing and full stops that people use. */
    public static Optional<Citation> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        List<String> brackets = BRACKET.matcher(form.group("brackets"))
                .results()
                .map((MatchResult bracket) -> bracket.group(1))
                .toList();
        return Optional.of(
                new Citation(form.group("act"), Division.of(form.group("division")), form.group("number"), brackets));
    }

    /** The citation without its Act: {@code s40(2)}. */
    public String within() {
        return division.mark + number + inBrackets();
    }

    /** In words, without the Act: "section 40(2)". */
    public String inWords() {
        return division.word + " " + number + inBrackets();
    }

    /** Where the provision stands on a site that is laid out as legislation.gov.uk is. */
    String address(String ofAct) {
        return ofAct + "/" + division.word + "/" + number;
    }

    /** Its number, with what follows in brackets: 40(3A)(a). */
    public String numbered() {
        return number + inBrackets();
    }

    private String inBrackets() {
        return brackets.stream().map(bracket -> "(" + bracket + ")").collect(Collectors.joining());
    }

    /** The one form in which citations are compared, stored and printed in data: {@code FOIA s40(3A)(a)}. */
    @Override
    public String toString() {
        return act + " " + within();
    }
}
