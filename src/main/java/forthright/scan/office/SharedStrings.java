package forthright.scan.office;

import forthright.request.files.Xml;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The texts of a workbook, each kept once; which of them any cell shows, and in which colours their pieces are. */
final class SharedStrings {
    private final List<String> texts = new ArrayList<>();
    private final List<Set<Integer>> colours = new ArrayList<>();
    private final BitSet used = new BitSet();

    private SharedStrings() {}

    static SharedStrings of(Optional<Xml> part, Colours colours) {
        SharedStrings strings = new SharedStrings();
        part.ifPresent(root -> root.children("si").forEach(each -> strings.add(each, colours)));
        return strings;
    }

    private void add(Xml string, Colours known) {
        StringBuilder text = new StringBuilder();
        string.children("t").forEach(t -> text.append(t.text()));
        Set<Integer> inks = new TreeSet<>();
        string.children("r").forEach(run -> {
            String said = run.child("t").map(Xml::text).orElse("");
            text.append(said);
            if (!said.isBlank()) {
                run.at("rPr", "color").ifPresent(colour -> inks.add(known.rgb(Optional.of(colour), Colours.BLACK)));
            }
        });
        texts.add(text.toString());
        colours.add(inks);
    }

    /** The text of a cell that names one, which is then known to be shown. */
    String use(int at) {
        if (at < 0 || at >= texts.size()) {
            return "";
        }
        used.set(at);
        return texts.get(at);
    }

    /** The colours of its pieces, where they have their own. */
    Set<Integer> inks(int at) {
        return at < 0 || at >= colours.size() ? Set.of() : colours.get(at);
    }

    int leftOver() {
        int left = 0;
        for (int i = used.nextClearBit(0); i < texts.size(); i = used.nextClearBit(i + 1)) {
            left += texts.get(i).isBlank() ? 0 : 1;
        }
        return left;
    }
}
