package forthright.reply;

import forthright.bank.Council.SmallNumbers;
import forthright.law.Citation;
import forthright.law.Provision;
import forthright.reply.Content.Span;
import forthright.reply.language.Phrase;
import forthright.reply.language.Saying;
import forthright.request.QuestionId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** Numbers, dates, lists and citations, as what a letter says of them. */
final class InWords {
    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

    private InWords() {}

    static Saying date(LocalDate day) {
        return new Saying.Day(day);
    }

    static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    static Saying period(Span span) {
        return span.from().equals(span.to())
                ? date(span.from())
                : Saying.worded(Phrase.PERIOD, "from", date(span.from()), "to", date(span.to()));
    }

    /** A period as the heading of a column or row: 2024, March 2024, April 2024 to March 2025, or its days. */
    static Saying stretch(Span span) {
        LocalDate from = span.from();
        LocalDate to = span.to();
        boolean wholeMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        if (!wholeMonths) {
            return period(span);
        }
        if (from.getYear() == to.getYear() && from.getMonthValue() == 1 && to.getMonthValue() == 12) {
            return new Saying.Plain(Integer.toString(from.getYear()));
        }
        return YearMonth.from(from).equals(YearMonth.from(to))
                ? new Saying.Month(from, false)
                : Saying.worded(Phrase.MONTHS, "from", new Saying.Month(from, false), "to", new Saying.Month(to, true));
    }

    /** Minutes as hours, to the hundredth. */
    static String hours(long minutes) {
        return plain(BigDecimal.valueOf(minutes).divide(MINUTES_AN_HOUR, 2, RoundingMode.HALF_UP));
    }

    /** What minutes cost, to the penny, without pence where there are none. */
    static String cost(long minutes, int poundsAnHour) {
        BigDecimal pounds = BigDecimal.valueOf(minutes * poundsAnHour).divide(MINUTES_AN_HOUR, 2, RoundingMode.HALF_UP);
        return String.format(Locale.UK, pounds.stripTrailingZeros().scale() <= 0 ? "£%,.0f" : "£%,.2f", pounds);
    }

    private static String plain(BigDecimal number) {
        return String.format(
                Locale.UK, "%,." + Math.max(number.stripTrailingZeros().scale(), 0) + "f", number);
    }

    /** A question's path as people write it: 3.a is 3a, 3.ii is 3(ii). */
    static Saying question(QuestionId id) {
        Saying label = new Saying.Plain("");
        boolean begun = false;
        for (String mark : id.path().split("\\.", -1)) {
            boolean again = mark.contains("~");
            String printed = again ? mark.substring(0, mark.indexOf('~')) : mark;
            boolean joins = !begun || (printed.length() == 1 && Character.isLetter(printed.charAt(0)));
            label = followed(label, joins ? printed : "(" + printed + ")");
            if (again) {
                Saying number = new Saying.Plain(mark.substring(mark.indexOf('~') + 1));
                label = Saying.worded(Phrase.OCCURRENCE, "label", label, "number", number);
            }
            begun = true;
        }
        return label;
    }

    private static Saying followed(Saying label, String mark) {
        return label instanceof Saying.Plain(String text)
                ? new Saying.Plain(text + mark)
                : new Saying.Followed(label, mark);
    }

    /** "question 1", or "questions 1, 2 and 3". */
    static Saying questions(List<QuestionId> ids) {
        List<Saying> labels = ids.stream().distinct().map(InWords::question).toList();
        return labels.size() == 1
                ? Saying.worded(Phrase.QUESTION, "label", labels.getFirst())
                : Saying.worded(Phrase.QUESTIONS, "labels", new Saying.Joined(labels));
    }

    /** Words that another language has of its own, one, two and three. */
    static Saying terms(List<String> english) {
        return new Saying.Joined(english.stream().<Saying>map(Saying.Term::new).toList());
    }

    /** Words that another language has of its own, with a full stop if they have no end of their own. */
    static Saying sentence(String english) {
        return new Saying.Sentence(new Saying.Term(english));
    }

    /** "section 40(2)". */
    static Saying section(Citation citation) {
        Saying number = new Saying.Plain(citation.numbered());
        return switch (citation.division()) {
            case SECTION -> Saying.worded(Phrase.SECTION, "number", number);
            case REGULATION -> Saying.worded(Phrase.REGULATION, "number", number);
            case ARTICLE -> Saying.worded(Phrase.ARTICLE, "number", number);
        };
    }

    /** "section 40(2) of the Freedom of Information Act 2000". */
    static Saying provision(Provision provision) {
        return Saying.worded(
                Phrase.PROVISION,
                "section",
                section(provision.citation()),
                "act",
                new Saying.Term(provision.act().name()));
    }

    /** The one phrase for a withheld count: "5 or fewer", or "from 1 to 5" where zeros are printed. */
    static Saying threshold(SmallNumbers policy) {
        Saying number = new Saying.Plain(Integer.toString(policy.threshold()));
        return Saying.worded(policy.zerosPublished() ? Phrase.FROM_ONE : Phrase.OR_FEWER, "number", number);
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
