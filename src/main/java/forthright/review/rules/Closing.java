package forthright.review.rules;

import forthright.law.Regime;
import forthright.law.Regulator;
import forthright.law.ReviewRules;
import forthright.review.reading.Complaint;
import forthright.review.wording.Numbers;
import forthright.review.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The right to a review, its time, or the regulator's details are missing or wrong. */
final class Closing implements ReviewRule {
    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        Complaint complaint = reviewed.reply().complaint();
        Regime regime = reviewed.reply().regime();
        List<String> lacks = new ArrayList<>();
        if (complaint.review().isEmpty() && !saysNoProcedure(reviewed, text)) {
            lacks.add("no right to a review");
        }
        if (complaint.regulator().isEmpty()) {
            lacks.add("no regulator to complain to");
        }
        if (!lacks.isEmpty()) {
            objections.at(Finding.END, complaint.line(), "The letter names %s.".formatted(String.join(" and ", lacks)));
            return;
        }
        boolean offered = !complaint.review().isEmpty() && !saysNoProcedure(reviewed, text);
        reviewed.law()
                .reviewIfKnown(regime, reviewed.day())
                .filter(rules -> offered)
                .ifPresent(rules -> period(complaint, rules, objections));
        regulator(complaint, reviewed, regime, objections);
    }

    private static boolean saysNoProcedure(Reviewed reviewed, RuleText text) {
        // FOIA s.17(7)(a): "or state that the authority does not provide such a procedure"
        return reviewed.reply().sentences().anyMatch(s -> text.finds("no-procedure", s));
    }

    private static void period(Complaint complaint, ReviewRules rules, Objections objections) {
        String period = complaint.period().toLowerCase(Locale.UK);
        if (period.isEmpty()) {
            objections.at(Finding.END, complaint.line(), "It does not say until when a review may be asked for.");
            return;
        }
        Words words = Words.of(period);
        long number = words.words().stream()
                .flatMap(w -> Numbers.whole(w.word()).stream())
                .findFirst()
                .orElse(number(period));
        boolean working = period.contains("working");
        boolean days = period.contains("day");
        if (days && !working) {
            objections.at(
                    Finding.END,
                    complaint.line(),
                    "“%s”: the time to ask for a review is %d working days."
                            .formatted(complaint.period(), rules.askWithin()));
        } else if (days && number < rules.askWithin()) {
            objections.at(
                    Finding.END,
                    complaint.line(),
                    "“%s” is shorter than the %d working days that the applicant has."
                            .formatted(complaint.period(), rules.askWithin()));
        }
    }

    private static long number(String period) {
        return period.matches("(?:fort|40th).*") ? 40 : period.startsWith("thirty") ? 30 : 0;
    }

    private static void regulator(Complaint complaint, Reviewed reviewed, Regime regime, Objections objections) {
        Regulator right = reviewed.law().regulator(regime, reviewed.day());
        String named = complaint.regulator().toLowerCase(Locale.UK);
        boolean scottish = named.contains("scottish");
        boolean shouldBe = regime == Regime.FOISA;
        if (scottish != shouldBe) {
            objections.at(
                    Finding.END,
                    complaint.line(),
                    "“%s” is not whom to complain to here: it is the %s."
                            .formatted(complaint.regulator(), right.name()));
        } else if (!shouldBe
                && reviewed.reply().dated().isPresent()
                && named.contains("commissioner") != right.name().endsWith("Commissioner")
                && named.contains("commission")) {
            objections.at(
                    Finding.END,
                    complaint.line(),
                    "“%s”: on the day of this letter it is called the %s."
                            .formatted(complaint.regulator(), right.name()));
        } else if (!complaint.hasContact()) {
            objections.at(
                    Finding.END,
                    complaint.line(),
                    "The letter does not say how to reach the %s.".formatted(right.name()));
        }
    }
}
