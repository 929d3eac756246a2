package forthright.review.rules;

import forthright.review.reading.CitedProvision;
import forthright.review.reading.Sentence;
import java.util.Optional;
import java.util.Set;

/** A section that belongs to another Act than the one named. */
final class WrongAct implements ReviewRule {
    private static final Set<String> DATA_PROTECTION = Set.of("DPA", "DPA 1998", "UK GDPR");

    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        String applies = reviewed.reply().regime().act();
        reviewed.reply().relied().filter(cited -> !cited.act().isEmpty()).forEach(cited -> {
            Optional<Sentence> sentence = reviewed.reply()
                    .sentences()
                    .filter(s -> s.line() == cited.line() && s.text().contains(cited.cite()))
                    .findFirst();
            boolean refuses = sentence.filter(s -> text.finds("refuses", s)).isPresent();
            boolean personal = sentence.filter(s -> text.finds("personal", s)).isPresent();
            if (DATA_PROTECTION.contains(cited.act()) && refuses && isExemptionOf(applies, cited, reviewed)) {
                objections.to(
                        cited.line(),
                        "%s is no exemption: the section meant is one of the Act under which the request was made."
                                .formatted(cited.cite()));
            } else if (isOtherAccessAct(applies, cited.act()) && refuses) {
                objections.to(
                        cited.line(),
                        "%s was cited, but this authority answers under %s.".formatted(cited.cite(), applies));
            } else if (personal && isOfTheOther(applies, cited)) {
                objections.to(
                        cited.line(),
                        "%s is not about personal data: that is the number in the other country's Act."
                                .formatted(cited.cite()));
            }
        });
    }

    private static boolean isExemptionOf(String act, CitedProvision cited, Reviewed reviewed) {
        String number = cited.cite().replaceFirst("^\\D*(\\d+).*", "$1");
        return reviewed.law().provisions().stream()
                .anyMatch(p ->
                        p.citation().act().equals(act) && p.citation().number().equals(number) && Relied.refuses(p));
    }

    private static boolean isOtherAccessAct(String applies, String cited) {
        return (applies.equals("FOISA") && cited.equals("FOIA")) || (!applies.equals("FOISA") && cited.equals("FOISA"));
    }

    private static boolean isOfTheOther(String applies, CitedProvision cited) {
        String number = cited.canonical().map(c -> c.within()).orElse("");
        return applies.equals("FOIA")
                ? number.startsWith("s38(1)(b)")
                : applies.equals("FOISA") && number.startsWith("s40(2)");
    }
}
