package forthright.disclosurelog;

import forthright.disclosurelog.Removed.What;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a request greets and how it ends: whoever signs it, and whoever of the council is named in the greeting. */
final class Closing {
    private static final Pattern GREETING = Pattern.compile(
            "(?im)^[ \\t]*(?:dear|hi|hello|hiya|good (?:morning|afternoon|evening|day)|fao|for the attention of|attn)\\b:?[ \\t]*(?<who>[^\\n,:;–-]{0,80})");
    private static final Pattern GENERIC = Pattern.compile(
            "(?i)(?:all|both|there|team|sirs?(?:[ /]+(?:or |and )?(?:madam|madams|sirs?))?|madam|mx|sir or madam|sir/madam|sir, madam|colleagues?|officer|to whom it may concern|everyone|folks|"
                    + ".*\\b(?:council|team|officer|manager|department|service|services|unit|authority|trust|office|governance|foi|information|rights|requests?|group|board|academy|school|records|director|head|chief|executive|monitoring|comhairle|cyngor|borough)\\b.*)?");
    private static final Pattern SIGN_OFF = Pattern.compile(
            "(?im)^[ \\t]*(?:yours(?: (?:faithfully|sincerely|truly|etc|ever))?|(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many|all)?[ \\t]*(?:regards|wishes)|all the best|best|sincerely|faithfully|respectfully|many thanks(?: in advance)?|thanks(?: (?:in advance|again|so much|very much|a lot))?|thank you(?: (?:in advance|very much|again|so much))?|cheers|ta(?: muchly)?|kr|br|rgds|in anticipation|diolch(?: yn fawr)?|yn gywir|cofion(?: cynnes)?|signed|love)\\b"
                    + "(?<same>(?:[ \\t]*[,.!–-]*[ \\t]*(?:and |in advance|for (?:your|any)\\b[^\\n]{0,60}|(?:kind(?:est)?|best) regards|regards)?){0,3}[ \\t]*[,.!–-]*[ \\t]*(?<name>\\p{L}[^\\n?]{0,60})?)$");
    private static final Pattern MARKED = Pattern.compile(
            "^[ \\t]*(?:[(\\[]?(?:[0-9]{1,3}|[a-zA-Z]|[ivx]{1,4}|[Qq][0-9]{1,2})[.):\\]]{1,2}|[-*•–])[ \\t].*");
    private static final Pattern POSTSCRIPT = Pattern.compile("(?i)^[ \\t]*(?:p\\.? ?){1,2}s\\.?\\b.*");
    private static final Pattern BARE = Pattern.compile("(?:" + Requester.TITLE
            + " )?\\p{L}[\\p{L}'’.-]*(?:[ \\t]+\\p{L}[\\p{L}'’.-]*){0,4}(?:,? ?\\([^)]{1,30}\\))?[,.]?");
    private static final int MOST_SIGNED = 4;
    private static final int LONGEST_LINE = 90;

    private final KnownWords words;
    private final List<Removed> removed = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private Closing(KnownWords words) {
        this.words = words;
    }

    /** The greeting and the end of a request. */
    static Closing of(String text, KnownWords words) {
        Closing closing = new Closing(words);
        closing.greetings(text);
        int at = closing.signOff(text);
        if (at < 0) {
            closing.lastLine(text);
            closing.lastParagraph(text);
        } else {
            closing.under(text, at);
        }
        return closing;
    }

    private void greetings(String text) {
        Matcher m = GREETING.matcher(text);
        while (m.find()) {
            String who = m.group("who").strip();
            if (!who.isEmpty() && !GENERIC.matcher(who).matches() && !isBody(who)) {
                removed.add(new Removed(
                        m.start("who"),
                        m.start("who") + m.group("who").stripTrailing().length(),
                        What.NAME));
                names.add(who);
            }
        }
    }

    private boolean isBody(String who) {
        String first = who.split("\\s", 2)[0];
        return words.isProper(first) && words.knows(who) && !who.matches(Requester.TITLE + ".*");
    }

    /** Where the sign-off stands; what stands on its line behind it is a name. Less than 0 where there is none. */
    private int signOff(String text) {
        Matcher m = SIGN_OFF.matcher(text);
        while (m.find()) {
            boolean asks = Sentences.asks(m.group());
            boolean first = text.substring(0, m.start()).isBlank();
            if (asks || first) {
                continue;
            }
            if (m.group("name") != null) {
                if (words.knows(m.group("name")) && m.group("name").length() > 12) {
                    continue;
                }
                removed.add(new Removed(m.start("name"), m.end("name"), What.NAME));
                names.add(m.group("name"));
            }
            return m.end();
        }
        return -1;
    }

    /** What stands under the sign-off is who signs, where they can be found and what their mail program adds; a question stays. */
    private void under(String text, int at) {
        int from = at;
        int signed = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            String line = text.substring(from, to);
            // "R. Tulloch" is no list.
            boolean listed = MARKED.matcher(line).matches()
                    && !BARE.matcher(line.strip()).matches();
            boolean stays =
                    Sentences.asks(line) || listed || POSTSCRIPT.matcher(line).matches();
            if (!line.isBlank() && !stays) {
                int start = from + line.length() - line.stripLeading().length();
                removed.add(new Removed(start, to, What.NAME));
                if (signed < MOST_SIGNED && BARE.matcher(line.strip()).matches()) {
                    names.add(line.strip());
                    signed++;
                }
            }
            from = to + 1;
        }
    }

    /** Without a sign-off, a last line that is only a name. */
    private void lastLine(String text) {
        String end = text.stripTrailing();
        int from = end.lastIndexOf('\n') + 1;
        String line = end.substring(from).strip();
        boolean name = from > 0
                && BARE.matcher(line).matches()
                && Character.isUpperCase(line.charAt(0))
                && !(words.knows(line) && !hasName(line));
        if (name) {
            removed.add(new Removed(from, end.length(), What.NAME));
            names.add(line);
        }
    }

    /** Without a sign-off, a last paragraph of short lines that asks nothing and begins with a name. */
    private void lastParagraph(String text) {
        String end = text.stripTrailing();
        int before = end.lastIndexOf("\n\n");
        if (before < 0) {
            return;
        }
        int from = before + 2;
        List<String> lines = end.substring(from).lines().toList();
        boolean signature = lines.size() > 1
                && lines.stream().allMatch(Closing::isOfASignature)
                && isName(lines.getFirst().strip());
        if (signature) {
            removed.add(new Removed(from, end.length(), What.NAME));
            names.add(lines.getFirst().strip().replaceAll("(?:[ ,]+(?:\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*))+$", ""));
        }
    }

    private static boolean isOfASignature(String line) {
        String plain = line.strip();
        boolean listed = MARKED.matcher(plain).matches() && !BARE.matcher(plain).matches();
        return plain.length() < LONGEST_LINE
                && !plain.matches(".*[?!:;]|.*[a-z]{4}\\.")
                && !listed
                && !Sentences.asks(plain);
    }

    private boolean isName(String line) {
        boolean titled = line.matches(Requester.TITLE + " .*");
        return Character.isUpperCase(line.charAt(0))
                && (titled || hasName(line) || !words.knows(line.split("\\s", 2)[0]));
    }

    /** Whether a line is nothing but a greeting. */
    static boolean isGreeting(String line) {
        return GREETING.matcher(line).lookingAt();
    }

    private boolean hasName(String line) {
        return words.isAlsoName(line.split("\\s", 2)[0]);
    }

    List<Removed> removed() {
        return removed;
    }

    /** Who signs, and who is greeted. */
    List<String> names() {
        return names;
    }
}
