package forthright.disclosurecontrol;

import java.util.List;

/**
 * The tables of a letter after disclosure control, with what earlier replies have to do with them. The sentences name
 * figures and replies, and never say a hidden number.
 *
 * @param tables the tables, in the order in which they were handed in
 * @param linked for each figure that is withheld because of an earlier reply: which, and what it would give away
 * @param leaks what earlier replies have given away already: nothing may go before a named person has decided
 * @param released the figures that are given away and with which a named person lets the reply go
 * @param warnings what a person should look at, though nothing hidden can be worked out from it
 * @param coarser neighbours that could be given as one figure, so that fewer are withheld
 */
public record ProtectedLetter(
        List<ProtectedTable> tables,
        List<String> linked,
        List<Leak> leaks,
        List<String> released,
        List<String> warnings,
        List<String> coarser) {
    public ProtectedLetter {
        tables = List.copyOf(tables);
        linked = List.copyOf(linked);
        leaks = List.copyOf(leaks);
        released = List.copyOf(released);
        warnings = List.copyOf(warnings);
        coarser = List.copyOf(coarser);
    }
}
