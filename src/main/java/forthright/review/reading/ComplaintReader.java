package forthright.review.reading;

import forthright.review.wording.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a reply says of review and complaint. */
final class ComplaintReader {
    private static final List<Phrase> REVIEW = Phrase.all(
            "internal review*",
            "review ?of our|this|the|your|its response|decision|reply|handling|request|answer",
            "review our|this|the|its response|decision|reply|handling",
            "request|ask|seek|require ... review*",
            "review* write|contact|email|to",
            "like ... reviewed",
            "will review it",
            "to be reviewed",
            "review ?it ?of|in|by|from",
            "reviews should|must|may|can",
            "have ?the|our|this ... reviewed",
            "look* ?at ?it ?this ?be ?into again",
            "think again",
            "a note within",
            "further complaint",
            "complaint* ?about ?this ?answer ?goes|to|should",
            "you may|can ?request|ask ?for|seek|want ... review*",
            "complain within # ?working days|months|weeks to",
            "complain*|unhappy|dissatisfied|disagree ... ... write|contact|email",
            "appeal ?to|against ... council|decision",
            "requirement for review",
            "challenge ?any ?part ?of this|our|the response|reply|answer|decision",
            "reconsider* ... decision|response|reply",
            "representations");
    private static final Pattern PERIOD = Pattern.compile(
            "(?i)(?:within|inside|in|before|after|until|no later than|not later than|no more than|not more than|up to|by|have|has|for|of|to|is|are|allow|allows|allowed)(?: the end of)?(?: the| a)?(?: period of)?(?: next| following| first| last of)?\\s+(?<period>(?:\\d{1,3}|twenty|forty|thirty|two|three|six|one)(?: \\(\\d+\\))? (?:working |calendar |clear )?(?:days?|weeks?|months?)|(?:fortieth|40th) working day)");
    private static final int ANSWERING = 45;
    private static final Pattern OF_THE_COUNCIL = Pattern.compile(
            "(?i)\\b(?:we (?:aim|will|try|answer|respond|reply)|will be (?:answered|completed)|answered|respond(?:ed)? to|receive (?:a|our) (?:reply|response))\\b[^.]*$");
    private static final Pattern REGULATOR = Pattern.compile(
            "(?i)(?:the )?(?<name>(?:Office of the )?Scottish Information Commissioner|Information Commission(?:er)?(?:['’]?s)?(?: Office)?(?: \\(ICO\\))?)|\\b(?<short>ICO)\\b");
    private static final Pattern CONTACT = Pattern.compile(
            "(?i)wycliffe|wilmslow|SK9|ico\\.org|icocasework|0303 ?123|01625|kinburn|st andrews|foi\\.scot|itspublicknowledge|circle square|casework@|01334|@ico|mail@ico|hawkshaw|doubledykes|KY16");

    /** An office of the regulator's in another town, a telephone number, an address of any kind. */
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b|\\S+@\\S+|\\bwww\\.\\S+|https?://\\S+|\\b0\\d{2,4}[ -]?\\d{3}[ -]?\\d{3,4}\\b");

    private ComplaintReader() {}

    static Complaint of(List<Sentence> sentences) {
        Optional<Sentence> review = sentences.stream()
                .filter(sentence -> Phrase.any(REVIEW, sentence.words()))
                .findFirst();
        String period = review.flatMap(first -> sentences.stream()
                        .filter(sentence -> sentence.line() >= first.line() - 2)
                        .filter(sentence -> isOfReview(sentence)
                                || Math.abs(sentence.line() - first.line()) <= 3
                                || followsOnReview(sentence, sentences))
                        .map(ComplaintReader::periodIn)
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElse("");
        Optional<Sentence> regulator = sentences.stream()
                .filter(s -> REGULATOR.matcher(s.text()).find())
                .findFirst();
        String name = sentences.stream()
                .map(s -> REGULATOR.matcher(s.text()))
                .filter(Matcher::find)
                .map(m -> m.group("name") == null ? m.group("short") : m.group("name"))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse("");
        boolean contact =
                sentences.stream().anyMatch(s -> CONTACT.matcher(s.text()).find() || isReachedAt(s));
        int line = review.or(() -> regulator).map(Sentence::line).orElse(0);
        return new Complaint(review.map(Sentence::text).orElse(""), period, name, contact, line);
    }

    private static boolean isReachedAt(Sentence sentence) {
        Matcher regulator = REGULATOR.matcher(sentence.text());
        return regulator.find()
                && ADDRESS.matcher(sentence.text().substring(regulator.end())).find();
    }

    /** The time to ask: not the time in which the council answers. */
    private static Optional<String> periodIn(Sentence sentence) {
        Matcher m = PERIOD.matcher(sentence.text());
        while (m.find()) {
            String before = sentence.text().substring(Math.max(0, m.start() - ANSWERING), m.start());
            if (!OF_THE_COUNCIL.matcher(before).find()) {
                return Optional.of(m.group("period"));
            }
        }
        return Optional.empty();
    }

    /** "You have the right to a review. Ask for it within forty working days." */
    private static boolean followsOnReview(Sentence sentence, List<Sentence> sentences) {
        int at = sentences.indexOf(sentence);
        return at > 0
                && sentences.get(at - 1).line() == sentence.line()
                && isOfReview(sentences.get(at - 1))
                && sentence.words().has(Set.of("it", "this", "one"));
    }

    private static boolean isOfReview(Sentence sentence) {
        return Phrase.any(REVIEW, sentence.words())
                || sentence.text().toLowerCase(Locale.UK).contains("review");
    }
}
