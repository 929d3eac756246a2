package forthright.request;

import forthright.request.Tokens.Token;
import java.util.Set;
import java.util.stream.IntStream;

/** Words and signs around a number that say whether it belongs to a period. */
final class PeriodSigns {
    /** As many tokens as a list of years is followed for. */
    private static final int LONGEST_LIST = 60;

    private final Tokens tokens;

    PeriodSigns(Tokens tokens) {
        this.tokens = tokens;
    }

    /** FOI2019/123, case-2020: a number that a word or another number is stuck to. */
    boolean partOfAReference(int i) {
        Token token = tokens.at(i);
        Token before = tokens.at(i - 1);
        if (!token.number() || !token.stuck()) {
            return false;
        }
        boolean word =
                !before.text().isEmpty() && Character.isLetter(before.text().charAt(0)) && !before.is("fy");
        return word
                || before.is("£", "$", "€", "#", "_", "@")
                || (before.is(".", ",") && tokens.at(i - 2).number());
    }

    /** "Children Act 1989", "the 2018 Act", "2000 children": a number that looks like a year and is none. */
    boolean isNoYear(int i) {
        Token after = tokens.at(i + 1);
        boolean titled =
                after.is("act", "acts", "regulations", "guidance", "statutory", "order", "rules", "code", "census")
                        || after.is("children", "people", "pupils", "cases", "hours", "words");
        boolean money = after.is(",", ".")
                && after.stuck()
                && tokens.at(i + 2).number()
                && tokens.at(i + 2).stuck();
        if (titled || money) {
            return true;
        }
        int back = i - 1;
        if (tokens.at(back).is(")")) {
            while (back > i - 6 && !tokens.at(back).is("(")) {
                back--;
            }
            back--;
        }
        if (tokens.at(back).is(",", "(", "of")) {
            back--;
        }
        return tokens.at(back)
                .is(
                        "act",
                        "acts",
                        "regulations",
                        "regulation",
                        "order",
                        "rules",
                        "code",
                        "bill",
                        "guidance",
                        "together",
                        "gdpr",
                        "dpa",
                        "foia",
                        "foisa",
                        "ref",
                        "reference",
                        "no");
    }

    private static final Set<String> EVENTS = Set.of(
            "meeting",
            "letter",
            "email",
            "dated",
            "enacted",
            "enforced",
            "judgment",
            "article",
            "interview",
            "effective");
    private static final Set<String> BEGINNINGS = Set.of(
            "launched",
            "introduced",
            "established",
            "founded",
            "enacted",
            "commenced",
            "abolished",
            "force",
            "amended",
            "revised",
            "announced",
            "elected");
    private static final Set<String> PAPERS = Set.of(
            "policy",
            "policies",
            "strategy",
            "guidance",
            "report",
            "rates",
            "act",
            "code",
            "edition",
            "version",
            "protocol",
            "judgment",
            "manifesto",
            "framework",
            "inspection",
            "consultation",
            "article",
            "white",
            "circular",
            "paper");
    private static final Set<String> SMALL_WORDS = Set.of(
            "in", "for", "and", "to", "of", "how", "the", "were", "was", "or", "on", "by", "at", "please", "that",
            "what", "did", "is", "are", "a", "an", "any", "which", "your", "you", "who", "with", "from", "under", "has",
            "have", "if", "where", "it", "this", "as");

    /** "the meeting on 3 July 2025", "launched in 2011", "January 2011 housing rates": a date of something else than the figures. */
    boolean datesSomethingElse(int i, int next) {
        int before = i - 1;
        while (before > i - 4 && tokens.at(before).is("on", "in", "of", "at", "from", "the", "since", "into", ":")) {
            before--;
        }
        boolean began = BEGINNINGS.contains(tokens.at(before).text())
                && !tokens.at(before + 1).is("since", "from");
        boolean event = (before < i - 1 && EVENTS.contains(tokens.at(before).text()))
                || tokens.at(before).is("dated");
        return began || event || namesAPaper(next);
    }

    /** "2017 anti-bullying policy": up to three words between the date and the paper that it names. */
    private boolean namesAPaper(int next) {
        for (int at = next; at < next + 4; at++) {
            String word = tokens.at(at).text();
            if (PAPERS.contains(word)) {
                return true;
            }
            boolean plain = !word.isEmpty() && (Character.isLetter(word.charAt(0)) || word.equals("-"));
            if (!plain || SMALL_WORDS.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** Whether one of the words stands just before. */
    boolean near(int i, String... words) {
        return IntStream.rangeClosed(1, 5).anyMatch(back -> tokens.at(i - back).is(words));
    }

    /** Whether one of the words stands just before or after the list of years in which a number stands. */
    boolean besideList(int i, String... words) {
        int first = i;
        while (first > Math.max(0, i - LONGEST_LIST) && inAListOfYears(tokens.at(first - 1))) {
            first--;
        }
        int last = i;
        while (last < Math.min(tokens.size(), i + LONGEST_LIST) && inAListOfYears(tokens.at(last))) {
            last++;
        }
        return near(first, words)
                || (tokens.at(last).is(words) && !tokens.at(last - 1).is("or", "and"));
    }

    private static boolean inAListOfYears(Token token) {
        return (token.number() && (token.isYear() || token.text().length() == 2))
                || token.is("/", "-", ",", "and", "&", "(", ")", "to", "or", ";");
    }

    /** Whether one of the words stands just after. */
    boolean nearAfter(int i, String... words) {
        return IntStream.rangeClosed(0, 2).anyMatch(on -> tokens.at(i + on).is(words));
    }
}
