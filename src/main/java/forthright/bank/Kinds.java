package forthright.bank;

import forthright.request.Cue;
import forthright.request.Question;
import forthright.request.QuestionKind;
import forthright.request.Request;
import forthright.request.Wording;

/** What kind of answer a question wants, once its words are known as terms of the field. */
final class Kinds {
    private static final Cue ACCOUNT = Cue.of(
            "\\b(?:why|explain|explanation|describe|reasons?|steps|how (?:do|does|did|is|are|was|were|can|will|would)|what (?:is|are|was|were) (?:the|your) (?:polic|process|procedure))");

    private final Request request;
    private final Vocabulary words;

    Kinds(Request request, Vocabulary words) {
        this.request = request;
        this.words = words;
    }

    /**
     * A noun with a date, a number or groups asks for a figure: "Attendance orders served, 2023/24". So does whatever says
     * "how many" or opens with "the number of", however it is put; a "by" that names no group divides nothing.
     */
    QuestionKind of(Question question, String bare, Terms terms, Groups groups, Timing timing) {
        boolean leaf = !question.container() && request.stemOf(question.id()).isEmpty();
        boolean eachKind = terms.set().contains("by-each")
                && (terms.set().contains("harm-kind-asked")
                        || terms.set().contains("marker")
                        || terms.concepts().size() > 1);
        if (leaf && eachKind && (question.kind() == QuestionKind.NARRATIVE || question.kind() == QuestionKind.COUNT)) {
            return QuestionKind.BREAKDOWN;
        }
        if (question.kind() == QuestionKind.BREAKDOWN) {
            boolean whole = leaf
                    && question.breakdown().isEmpty()
                    && question.printedParts().isEmpty()
                    && !terms.set().contains("by-each");
            return !groups.none() || whole ? QuestionKind.COUNT : question.kind();
        }
        if (question.kind() == QuestionKind.LIST
                && leaf
                && !terms.set().contains("by-each")
                && opensWithAFigure(terms)) {
            return QuestionKind.COUNT; // "please list the number of assessments"
        }
        if (question.kind() != QuestionKind.NARRATIVE || !leaf) {
            return question.kind();
        }
        boolean noun = Wording.onlyNames(question.text())
                && (!groups.none()
                        || terms.spoken().contains("how-many")
                        || terms.spoken().contains("total")
                        || timing.isOfNow()
                        || Wording.namesATime(question.text()));
        if (noun || asksForAFigure(bare, terms)) {
            return QuestionKind.COUNT;
        }
        return terms.spoken().contains("list") ? QuestionKind.LIST : question.kind();
    }

    private boolean asksForAFigure(String bare, Terms terms) {
        return opensWithAFigure(terms) || (bare.contains("how many") && !ACCOUNT.in(bare));
    }

    private boolean opensWithAFigure(Terms terms) {
        int head = terms.spoken().indexOf("how-many");
        return head >= 0
                && terms.spoken().subList(0, head).stream()
                        .allMatch(term -> words.isSilent(term) || term.equals("by-each") || term.equals("list"));
    }
}
