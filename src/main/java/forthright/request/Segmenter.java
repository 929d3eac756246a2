package forthright.request;

import forthright.request.MarkReader.Marked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts the lines of a letter into blocks: one for each mark, one for each paragraph without a mark. */
final class Segmenter {
    // A line of at least this many characters was broken by the mail program rather than by its author.
    private static final int WRAPPED = 56;

    // No paragraph is longer; what is, was pasted in.
    private static final int LONGEST = 8000;

    private static final Cue SIGN_OFF = Cue.of(
            "(yours (faithfully|sincerely|truly|etc)|(kind(est)?|best|warm(est)?|with (kind|best)) (regards|wishes)"
                    + "|regards|sincerely|many thanks|thanks|thank you|cheers)\\b.{0,30}");
    private static final Cue GREETING =
            Cue.of("(dear|hi|hello|good (morning|afternoon|evening|day)|to whom it may concern|fao)\\b[^?]{0,80}");

    private static final Pattern SIGNED = Pattern.compile("(?:[A-Z]\\.\\s?){1,3}[A-Z][a-z'’]+(?:-[A-Z][a-z]+)?");

    private final Numbering numbering = new Numbering();
    private final List<Block> blocks = new ArrayList<>();
    private boolean signedOff;
    private String last = "";

    private Segmenter() {}

    static List<Block> blocks(List<String> lines) {
        Segmenter segmenter = new Segmenter();
        segmenter.last = lines.stream()
                .map(Characters::oneLine)
                .filter(line -> !line.isEmpty())
                .reduce("", (above, below) -> below);
        String above = "";
        for (String raw : lines) {
            String line = Characters.oneLine(raw);
            if (!line.isEmpty()) {
                segmenter.add(line, Characters.indent(raw), above);
            }
            above = line;
        }
        return segmenter.blocks.stream()
                        .filter(b -> !b.text().isBlank())
                        .toList()
                        .isEmpty()
                ? List.of()
                : List.copyOf(segmenter.blocks);
    }

    /** "A. Rennie", in the last line of a letter that lists nothing under capital letters: whoever signs it. */
    private boolean isSigned(String line) {
        return line.equals(last)
                && SIGNED.matcher(line).matches()
                && blocks.stream()
                        .noneMatch(block -> block.mark()
                                .filter(mark -> mark.printed().matches("[A-Z]"))
                                .isPresent());
    }

    private void add(String line, int indent, String above) {
        String plain = Characters.comparable(Characters.head(line));
        if (SIGN_OFF.matcher(plain).matches()) {
            signedOff = signedOff || !plain.startsWith("thank") || !blocks.isEmpty();
            blocks.add(new Block(Optional.empty(), "", Numbering.ROOT, signedOff));
            return;
        }
        String rest = plain.startsWith("dear")
                ? afterGreeting(line)
                : GREETING.matcher(plain).matches() ? "" : line;
        if (rest.isEmpty()) {
            return;
        }
        Optional<Marked> marked = isSigned(rest) ? Optional.empty() : MarkReader.read(numbering.withoutNumber(rest));
        Optional<Integer> parent = marked.flatMap(m ->
                numbering.place(m.mark(), indent, blocks.size(), leadIn(m.mark().isBullet())));
        if (parent.isPresent()) {
            Marked m = marked.orElseThrow();
            blocks.add(new Block(Optional.of(m.mark()), m.rest(), parent.get(), signedOff));
            doubled(m, indent);
        } else if (goesOn(rest, above)) {
            Block open = blocks.getLast();
            blocks.set(blocks.size() - 1, open.with((open.text() + " " + rest).strip()));
        } else if (above.isEmpty() && endsTheSentenceOfTheStem(rest)) {
            int stem = blocks.getLast().parent();
            blocks.set(stem, blocks.get(stem).with(blocks.get(stem).text() + " " + rest));
        } else {
            blocks.add(new Block(Optional.empty(), rest, numbering.currentRoot(), signedOff));
        }
    }

    /** "1. a) How many": the letter stands on the number's own line. */
    private void doubled(Marked outer, int indent) {
        Optional<Marked> inner = outer.mark().isBullet() ? Optional.empty() : MarkReader.read(outer.rest());
        boolean opens = inner.isPresent()
                && (inner.get().mark().sure() || isLowerCase(inner.get().mark()))
                && !inner.get().mark().isBullet()
                && inner.get().mark().steps().size() == 1
                && inner.get().mark().steps().getFirst().readings().stream().anyMatch(r -> r.value() == 1);
        if (opens) {
            int at = blocks.size() - 1;
            Optional<Integer> parent = numbering.place(inner.get().mark(), indent + 2, blocks.size(), Numbering.ROOT);
            if (parent.isPresent()) {
                blocks.set(at, blocks.get(at).with(""));
                blocks.add(
                        new Block(Optional.of(inner.get().mark()), inner.get().rest(), parent.get(), signedOff));
            }
        }
    }

    /** "1. a. How many": a small letter; a capital one may be a name. */
    private static boolean isLowerCase(Mark mark) {
        return !mark.printed().isEmpty() && Character.isLowerCase(mark.printed().charAt(0));
    }

    private int leadIn(boolean bullet) {
        if (blocks.isEmpty()) {
            return Numbering.ROOT;
        }
        Block last = blocks.getLast();
        boolean leadsIn = !last.isMarked()
                && (last.introduces()
                        || (Asking.isUnfinished(last.text()) && Asking.standsAlone(last.text()))
                        || (bullet && numbering.current() == Numbering.ROOT && Asking.isUnfinished(last.text())));
        return leadsIn ? blocks.size() - 1 : Numbering.ROOT;
    }

    private boolean goesOn(String line, String above) {
        if (!blocks.isEmpty() && blocks.getLast().text().length() > LONGEST) {
            return false;
        }
        if (above.isEmpty() || blocks.isEmpty() || blocks.getLast().text().isEmpty()) {
            return !blocks.isEmpty() && !above.isEmpty() && blocks.getLast().isMarked();
        }
        char first = line.charAt(0);
        char last = above.charAt(above.length() - 1);
        if (Character.isLowerCase(first) || last == ',' || last == ';' || last == '-' || last == '&') {
            return true;
        }
        boolean ended = ".?!:".indexOf(last) >= 0 || above.endsWith(".\"") || above.endsWith("?)");
        return !ended && (above.length() >= WRAPPED || Asking.isUnfinished(above));
    }

    /** A paragraph in lower case after a list goes on with the sentence above the list: "on 31 March in each year". */
    private boolean endsTheSentenceOfTheStem(String line) {
        return !blocks.isEmpty()
                && blocks.getLast().isMarked()
                && blocks.getLast().parent() != Numbering.ROOT
                && Character.isLowerCase(line.charAt(0))
                && !(line.contains("?") && Asking.standsAlone(line));
    }

    private static String afterGreeting(String line) {
        int comma = line.indexOf(',');
        return comma < 0 || comma > 80
                ? (line.length() > 80 ? line : "")
                : line.substring(comma + 1).strip();
    }
}
