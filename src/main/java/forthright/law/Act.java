package forthright.law;

import java.util.Map;

/**
 * An Act, or a set of regulations.
 *
 * @param abbreviation as in citations: FOIA
 * @param name as in letters: Freedom of Information Act 2000
 * @param address where its text is
 * @param shortForms what a section cited without its subsection stands for: s12 for s12(1)
 */
public record Act(String abbreviation, String name, String address, Map<String, String> shortForms) {
    public Act {
        shortForms = Map.copyOf(shortForms);
    }
}
