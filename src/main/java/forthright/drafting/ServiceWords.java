package forthright.drafting;

import forthright.bank.BankEntry.AnsweredBy;
import forthright.data.Counted.Answer;
import forthright.facts.Fact;
import forthright.request.Division;
import forthright.request.Question;

/** What follows when a service says that there is no count, or when its one figure is not all that was asked. */
record ServiceWords(Evidence evidence) {
    void about(Question question, AnsweredBy by) {
        if (by instanceof AnsweredBy.ServiceFigures service
                && !question.breakdown().isEmpty()
                && Division.of(question).filter(service::divides).isEmpty()) {
            missing(
                    question,
                    "the question asks for a breakdown (%s), and the sheet has the whole number only"
                            .formatted(String.join(", ", question.breakdown())));
        }
        if (evidence.told().isEmpty()) {
            return;
        }
        String whats = String.join("; ", evidence.told().sequencedKeySet());
        if (hasFigures()) {
            // No wording says of one question that a part is held and a part is not.
            missing(question, "nothing is held of a part of what is asked (%s)".formatted(whats));
        } else if (evidence.told().values().stream().allMatch(a -> a == Answer.NOT_RECORDED)) {
            evidence.told().keySet().forEach(what -> evidence.add(new Fact.NotRecorded(question.id(), what, "")));
        } else {
            evidence.add(new Fact.NotHeld(question.id(), whats));
        }
    }

    private boolean hasFigures() {
        return evidence.facts().stream()
                .anyMatch(f -> f instanceof Fact.FigureHeld
                        || f instanceof Fact.TableHeld
                        || f instanceof Fact.FiguresMissing
                        || f instanceof Fact.CostEstimated);
    }

    private void missing(Question question, String because) {
        evidence.add(new Fact.FiguresMissing(question.id(), because));
    }
}
