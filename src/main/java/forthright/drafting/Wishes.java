package forthright.drafting;

import forthright.bank.BankEntry.AnsweredBy;
import forthright.bank.BankEntry.Measure;
import forthright.bank.Match;
import forthright.data.CouncilData.Wish;
import forthright.reply.Content.Span;
import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.request.Request;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a letter will want counted, as far as can be told before anything is: so that all of a period is counted at once. */
final class Wishes {
    private Wishes() {}

    static List<Wish> of(Request request, Map<QuestionId, Match> matches, Periods periods) {
        Set<Wish> wishes = new LinkedHashSet<>();
        for (Question question : request.allQuestions().toList()) {
            if (!(matches.get(question.id()) instanceof Match.Matched matched)) {
                continue;
            }
            AnsweredBy by = matched.entry().by();
            Optional<Measure> measure = by.measured();
            if (measure.isPresent()) {
                for (Span span : Asks.days(by, periods.of(question))) {
                    wishes.add(new Wish(measure.get(), span.from(), span.to()));
                }
            }
        }
        return List.copyOf(wishes);
    }
}
