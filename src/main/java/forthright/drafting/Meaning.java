package forthright.drafting;

import forthright.law.files.Place;
import java.util.List;

/**
 * One thing that a name means.
 *
 * @param kind rule, wording, provision, fact, field of a fact, outcome, standard question, measure, concept, field of the
 *     data, value of the law, value of a council
 * @param name its full name
 * @param at where it is written; nothing for the words of the rules, which are the program's own
 * @param uses what it depends on
 * @param usedBy what depends on it
 */
record Meaning(String kind, String name, List<Place> at, List<Use> uses, List<Use> usedBy) {
    Meaning {
        at = List.copyOf(at);
        uses = uses.stream().distinct().toList();
        usedBy = usedBy.stream().distinct().toList();
    }
}
