package forthright.request;

import forthright.request.Tokens.Token;
import java.util.Set;
import java.util.stream.IntStream;

/** Words and signs around a number that say whether it belongs to a period. */
final class PeriodSigns {
    /** As many tokens as a list of years is followed for. */
    private static final int LONGEST_LIST = 60;

    private final Tokens tokens;
    // Where the list of years around each token begins and ends; empty until the first is asked for.
    private int[] listStarts = {};
    private int[] listEnds = {};

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
        boolean titled = after.is(
                        "act",
                        "acts",
                        "regulations",
                        "regs",
                        "guidance",
                        "statutory",
                        "order",
                        "rules",
                        "code",
                        "census")
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
        // "Statutory guidance from 2014 says …"
        if (tokens.at(back).is("from") && tokens.at(back - 1).is("guidance", "act", "acts", "regulations")) {
            return true;
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
                        "regs",
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
                && !tokens.at(before + 1).is("since", "from")
                && !counts(before);
        boolean event = (before < i - 1 && EVENTS.contains(tokens.at(before).text()))
                || tokens.at(before).is("dated");
        // "the Regional Policy (April 2015)"
        boolean ofAPaper =
                tokens.at(i - 1).is("(") && PAPERS.contains(tokens.at(i - 2).text());
        return began || event || ofAPaper || namesAPaper(next);
    }

    /** "How many plans commenced in 2023?": the date is that of what is counted. */
    private boolean counts(int i) {
        return IntStream.range(Math.max(0, i - 30), i)
                .anyMatch(at -> tokens.at(at).is("many", "number", "numbers", "total"));
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

    /** Which edge of a month or year is meant. */
    enum Edge {
        NONE,
        START,
        END
    }

    /** "at the end of September 2024": one day; not "since the start of" or "to the end of", the edges of a stretch. */
    Edge edgeBefore(int i) {
        int at = i - 1;
        while (at > i - 5 && tokens.at(at).is("the", "of", "calendar", "financial", "academic", "school", "year")) {
            at--;
        }
        int before = tokens.at(at - 1).is("the") ? at - 2 : at - 1;
        boolean edge = tokens.at(i - 1).is("of", "the", "year")
                && tokens.at(at + 1).is("of")
                && !tokens.at(before)
                        .is("to", "since", "from", "until", "till", "through", "by", "before", "after", "between");
        return !edge
                ? Edge.NONE
                : tokens.at(at).is("end", "close")
                        ? Edge.END
                        : tokens.at(at).is("start", "beginning") ? Edge.START : Edge.NONE;
    }

    /** The token after "calendar year", "financial year" and the like, where they stand behind a year. */
    int afterYearWords(int next) {
        return tokens.at(next).is("calendar", "financial", "fiscal", "academic", "school")
                        && tokens.at(next + 1).is("year")
                ? next + 2
                : next;
    }

    /** Whether one of the words stands just before. */
    boolean near(int i, String... words) {
        return IntStream.rangeClosed(1, 5).anyMatch(back -> tokens.at(i - back).is(words));
    }

    /** Whether one of the words stands just before or after the list of years in which a number stands. */
    boolean besideList(int i, String... words) {
        if (listStarts.length == 0) {
            findLists();
        }
        int first = Math.max(listStarts[i], i - LONGEST_LIST);
        int last = Math.min(listEnds[i], i + LONGEST_LIST);
        return near(first, words)
                || (tokens.at(last).is(words) && !tokens.at(last - 1).is("or", "and"));
    }

    /** Found once for a text, so that a long list is not walked again from each of its years. */
    private void findLists() {
        int size = tokens.size();
        listStarts = new int[size + 1];
        listEnds = new int[size + 1];
        for (int i = 1; i <= size; i++) {
            listStarts[i] = inAListOfYears(tokens.at(i - 1)) ? listStarts[i - 1] : i;
        }
        listEnds[size] = size;
        for (int i = size - 1; i >= 0; i--) {
            listEnds[i] = inAListOfYears(tokens.at(i)) ? listEnds[i + 1] : i;
        }
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
