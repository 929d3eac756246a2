package forthright.review.rules;

import forthright.review.reading.Suppression.Legend;
import forthright.review.wording.Words;
import java.util.List;

/** One symbol with two meanings. */
final class SymbolOverload implements ReviewRule {
    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        List<Legend> legends = reviewed.reply().suppression().legends();
        for (Legend legend : legends) {
            Words words = Words.of(legend.meaning());
            boolean small = text.finds("small", words);
            boolean absent = text.finds("absent", words);
            if (small && absent && text.finds("or", words)) {
                objections.to(
                        legend.line(),
                        "“%s” stands for a withheld figure and for something else.".formatted(legend.symbol()));
                return;
            }
            for (Legend other : legends) {
                boolean same = other.symbol().equals(legend.symbol()) && other.line() > legend.line();
                if (same && small != text.finds("small", other.meaning())) {
                    objections.to(
                            other.line(),
                            "“%s” means something else in line %d.".formatted(legend.symbol(), legend.line()));
                    return;
                }
            }
        }
    }
}
