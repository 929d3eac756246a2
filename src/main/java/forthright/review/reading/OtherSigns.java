package forthright.review.reading;

import forthright.review.reading.Suppression.Legend;
import forthright.review.wording.Phrase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Signs in tables that stand for something else than a withheld figure: not available, not applicable, as legends say. */
final class OtherSigns {
    private static final Set<String> USUAL = Set.of("x", "[x]", "z", "[z]", "-", "–");
    private static final List<Phrase> WITHHELD = Phrase.all(
            "fewer|less|lower|under|below ?than #",
            "# or fewer|less|lower|under",
            "small* number*|count*|figure*",
            "suppress*",
            "withh*",
            "redact*",
            "exempt*",
            "confidential*",
            "disclos*",
            "personal data",
            "kept back",
            "between # and #",
            "low number*");

    private OtherSigns() {}

    static Set<String> in(List<Line> lines) {
        Set<String> other = new HashSet<>(USUAL);
        List<Legend> legends = new ArrayList<>();
        Sentence.in(lines).forEach(sentence -> SuppressionReader.legends(sentence, legends));
        for (Legend legend : legends) {
            if (Phrase.any(WITHHELD, legend.meaning())) {
                other.remove(legend.symbol());
                other.remove("[" + legend.symbol() + "]");
                other.remove(legend.symbol().replaceAll("[\\[\\]]", ""));
            } else {
                other.add(legend.symbol());
            }
        }
        return other;
    }

    static boolean isOne(Figure figure, Set<String> other) {
        return figure.value() instanceof Figure.Value.Hidden(String symbol) && other.contains(symbol);
    }
}
