package forthright.disclosurecontrol;

import java.util.List;

/**
 * The tables of a letter after disclosure control, with what earlier replies have to do with them. The sentences name
 * figures and replies, and never say a hidden number.
 *
 * @param tables the tables, in the order in which they were handed in
 * @param linked for each figure that is withheld because of an earlier reply: which, and what it would give away
 * @param leaks what earlier replies have given away already: nothing may go before a named person has decided
 * @param warnings what a person should look at, though nothing hidden can be worked out from it
 */
public record ProtectedLetter(
        List<ProtectedTable> tables, List<String> linked, List<String> leaks, List<String> warnings) {
    public ProtectedLetter {
        tables = List.copyOf(tables);
        linked = List.copyOf(linked);
        leaks = List.copyOf(leaks);
        warnings = List.copyOf(warnings);
    }
}
