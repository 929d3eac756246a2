package forthright.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes a request out of its envelope: headers, form labels, quoted mail, signature. */
final class MailReader {
    private static final Cue HEADER = Cue.of(
            "(?i)(from|to|cc|bcc|date|sent|subject|reply-to|importance|attachments|message-id"
                    + "|mime-version|content-type|content-transfer-encoding|received|return-path|x-[a-z-]{1,30}):[ \\t]*(?<value>.*)");
    private static final Cue LABEL = Cue.of(
            "(?i)(?:[a-zâêîôûŵŷ' ]{3,30} / )?(?<label>(?:our |your |my |foi |case |request )?(?:ref(?:erence)?|request id|case id)"
                    + "(?: ?(?:number|no\\.?|id))?|foi (?:number|no\\.?|id)|date received|(?:request |foi )?received(?: on)?|date of request|date submitted|title|subject|name|full name|organisation"
                    + "|email|e-mail|email address|telephone|phone|address|postcode)[ \\t]*[:#][ \\t]*(?<value>.*)");
    // Disclosure logs and web forms print labels without a colon, or on a line above their value.
    private static final Pattern BARE_LABEL =
            Pattern.compile("(?i)[-*•]?\\s*(?<label>(?:our |your |case |foi |request )?"
                    + "(?:ref(?:erence)?(?: number| no\\.?)?|(?:request|foi) (?:id|number|ref|no\\.?)|case (?:id|number)|cyfeirnod[a-z ]{0,40})"
                    + "|(?:date )?(?:request )?(?:was )?received(?: on)?|requested|date (?:of )?(?:request|submission|submitted)|dyddiad derbyn"
                    + "|(?:date )?(?:published|of decision|of response|resolved|issued))[ \\t]*:?");
    private static final Cue LABELLED =
            Cue.of("(?<label>" + BARE_LABEL.pattern().replace("<label>", "<name>") + ")[ \\t]+(?<value>\\S.{0,60})");
    private static final Cue HEADING = Cue.of(
            "(?i)[-*•]?\\s*(?:your |the |foi |customer |original )?(?:request|question|enquiry)s?(?: details| text| or question| made)?[ \\t]*:?|type of request|(?:foi|eir|foisa)");
    private static final Cue NUMBERED = Cue.of("(?i)(?:foi |eir )?request:? (?<ref>[0-9]{6,})");
    private static final Cue BARE_REFERENCE = Cue.of("[A-Z]{1,8}[-/ ]?[0-9][0-9/-]{3,12}");
    private static final Cue WHOLE_REFERENCE =
            Cue.of("[A-Za-z/._ -]{0,20}[A-Za-z0-9/._-]{0,30}[0-9][A-Za-z0-9/._-]{0,30}");
    private static final Cue OLDER = Cue.of(
            "(?i)-{2,} ?(original|forwarded) message.{0,30}|begin forwarded message:?|on .{5,80} wrote:|from: [^0-9]{1,120}");
    private static final Cue REFERENCE = Cue.of("[A-Za-z0-9/._-]{0,30}[0-9][A-Za-z0-9/._-]{0,30}");
    private static final Pattern GREETING = Pattern.compile(
            "(?i)(?:dear|hello|hi|good (?:morning|afternoon)|fao|for the attention of|to whom it may concern at)[ ,:]{1,3}"
                    + "(?<who>[^;:?]{0,100}\\b(?:council|comhairle|cyngor|authority|trust|borough|board|corporation|service"
                    + "|constabulary|police|nhs)\\b[^;:?.]{0,40})");
    private static final Pattern ADDRESSED =
            Pattern.compile("(?i)(?:to|fao|for the attention of|public authority|authority|public body"
                    + "|council|addressed to|(?:foi |information )?request(?: made| sent)? to|name of (?:public )?(?:authority|body|council))"
                    + " ?[:-] ?(?<who>.{2,120})");

    private static final int MOST_ADDRESSED = 3;

    private String reference = "";
    private String to = "";
    private final List<String> addressed = new ArrayList<>();
    private String subject = "";
    private Optional<LocalDate> received = Optional.empty();
    private Optional<LocalDate> sent = Optional.empty();
    private final List<String> own = new ArrayList<>();
    private final List<String> older = new ArrayList<>();

    private MailReader() {}

    static Letter read(String text) {
        MailReader reader = new MailReader();
        List<String> lines = Characters.plain(text).lines().toList();
        int at = reader.headers(lines);
        reader.body(lines.subList(at, lines.size()));
        if (reader.subject.isEmpty()) {
            reader.titleAsSubject();
        }
        return new Letter(
                reader.reference,
                reader.addressee(),
                reader.subject,
                known(reader.received),
                known(reader.sent),
                reader.own,
                reader.older);
    }

    private static Received known(Optional<LocalDate> day) {
        return day.<Received>map(Received.On::new).orElseGet(Received.NotSaid::new);
    }

    /** Reads the header lines at the top; the number of lines they take. */
    private int headers(List<String> lines) {
        int at = 0;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        int first = at;
        String name = "";
        while (at < lines.size()) {
            String line = Characters.head(lines.get(at));
            Matcher header = HEADER.matcher(line.strip());
            boolean folded = at > first && !line.isBlank() && Character.isWhitespace(line.charAt(0));
            if (folded) {
                header(name, Characters.oneLine(line), true);
            } else if (header.matches()) {
                name = Characters.lower(header.group(1));
                header(name, Characters.oneLine(header.group("value")), false);
            } else {
                break;
            }
            at++;
        }
        return at;
    }

    private void header(String name, String value, boolean folded) {
        switch (name) {
            case "to" -> to = folded ? to + " " + value : value;
            case "subject" -> subject = folded ? subject + " " + value : value;
            case "date", "sent" -> sent = sent.or(() -> DateReader.firstIn(value));
            case "received" ->
                received = received.or(() -> value.contains(";") ? Optional.empty() : DateReader.firstIn(value));
            default -> {
                // the other headers say nothing that a reply needs
            }
        }
    }

    private void body(List<String> lines) {
        boolean inOlder = false;
        boolean inSignature = false;
        boolean something = false;
        for (String raw : lines) {
            String line = Characters.oneLine(raw);
            if (line.startsWith(">")) {
                older.add(raw.strip().replaceFirst("^(> ?){1,9}", ""));
            } else if (inOlder
                    || (something && line.length() < 200 && OLDER.matcher(line).matches())
                    || (!something
                            && line.length() < 60
                            && Characters.lower(line).contains("forwarded message"))) {
                inOlder = true;
                older.add(HEADER.matcher(line).matches() && line.length() < 200 ? "" : raw);
            } else if (raw.equals("-- ") || raw.equals("--")) {
                inSignature = true;
            } else if (!inSignature && !label(line)) {
                greeting(line);
                own.add(raw);
                something = something || !line.isEmpty();
            }
        }
        labelsAboveTheirValues();
    }

    /** Takes out labels that stand on the line above their value, and headings of forms that say nothing. */
    private void labelsAboveTheirValues() {
        List<String> kept = new ArrayList<>();
        boolean atTheTop = true;
        for (int i = 0; i < own.size(); i++) {
            String line = Characters.oneLine(own.get(i));
            int next = i + 1;
            while (next < own.size() && own.get(next).isBlank() && next < i + 3) {
                next++;
            }
            Matcher label = BARE_LABEL.matcher(line);
            Matcher onOneLine = LABELLED.matcher(line);
            Matcher numbered = NUMBERED.matcher(line);
            if (numbered.matches()) {
                reference = reference.isEmpty() ? numbered.group("ref") : reference;
            } else if (atTheTop
                    && reference.isEmpty()
                    && BARE_REFERENCE.matcher(line).matches()) {
                reference = line;
            } else if (atTheTop && DateReader.wholly(line).isPresent()) {
                sent = sent.or(() -> DateReader.wholly(line));
            } else if (line.length() < 60
                    && label.matches()
                    && next < own.size()
                    && value(label.group("label"), own.get(next))) {
                i = next;
            } else if (!(line.length() < 120
                            && onOneLine.matches()
                            && value(onOneLine.group("name"), onOneLine.group("value")))
                    && !(line.length() < 60 && HEADING.matcher(line).matches())) {
                kept.add(own.get(i));
                atTheTop = atTheTop && own.get(i).isBlank();
            }
        }
        own.clear();
        own.addAll(kept);
    }

    /** Takes in what a label says, where the whole of the value is a day or a reference. */
    private boolean value(String label, String raw) {
        String value = Characters.oneLine(raw).replaceFirst("^[-*•] ?", "");
        boolean ofADay = Characters.lower(label)
                .matches(".*(receiv|date|derbyn|publish|decision|response|resolved|issued|requested).*");
        Optional<LocalDate> day = DateReader.wholly(value);
        if (ofADay && day.isPresent()) {
            if (Characters.lower(label).matches(".*(receiv|derbyn|request|submi).*")) {
                received = received.or(() -> day);
            }
            return true;
        }
        if (!ofADay && WHOLE_REFERENCE.matcher(value).matches() && value.length() < 40) {
            Matcher token = REFERENCE.matcher(value);
            if (reference.isEmpty() && token.find()) {
                reference = token.group();
            }
            return true;
        }
        return false;
    }

    /** Takes in a line such as "Reference: FOI123" or "Date received: 13 July 2021"; whether it was one. */
    private boolean label(String line) {
        if (line.length() > 200) {
            return false;
        }
        Matcher m = LABEL.matcher(line);
        if (!m.matches()) {
            return false;
        }
        String label = Characters.lower(m.group("label"));
        String value = m.group("value").strip();
        if (label.contains("received") || label.startsWith("date")) {
            received = received.or(() -> DateReader.firstIn(value));
        } else if (label.contains("ref") || label.contains(" id")) {
            Matcher token = REFERENCE.matcher(value);
            if (reference.isEmpty() && token.find()) {
                reference = token.group().replaceAll("[.]+$", "");
            }
        } else if (label.equals("subject") || label.equals("title")) {
            subject = subject.isEmpty() ? value : subject;
        }
        return true;
    }

    /** Whom the headers address, then whom the letter does: one a line, since the two may differ. */
    private String addressee() {
        return Stream.concat(Stream.of(to), addressed.stream())
                .filter(line -> !line.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private void greeting(String line) {
        if (addressed.size() < MOST_ADDRESSED && line.length() < 400) {
            Stream.of(GREETING, ADDRESSED)
                    .map(pattern -> pattern.matcher(line))
                    .filter(Matcher::lookingAt)
                    .findFirst()
                    .ifPresent(m -> addressed.add(m.group("who").strip()));
        }
    }

    /** A short first line that neither greets nor asks is a title. */
    private void titleAsSubject() {
        List<String> said = own.stream().filter(l -> !l.isBlank()).limit(2).toList();
        if (said.isEmpty()) {
            return;
        }
        String first = Characters.oneLine(said.getFirst());
        boolean title = first.length() <= 100
                && said.size() > 1
                && MarkReader.read(first).isEmpty()
                && !first.endsWith("?")
                && !first.endsWith(".")
                && !first.endsWith(":")
                && !first.endsWith(",")
                && !Asking.asks(first);
        if (title) {
            subject = first;
            own.remove(own.indexOf(said.getFirst()));
        }
    }
}
