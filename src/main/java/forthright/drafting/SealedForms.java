package forthright.drafting;

import forthright.record.SealedReply;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sealed letter in the further forms in which it can be sent. Its words are those that were sealed; the paper and the page around
 * them are those of today.
 */
public final class SealedForms {
    private static final Pattern HEADING = Pattern.compile("(?m)^# (.+)$");
    private static final String WRITTEN = ".md";

    private final Workspace workspace;
    private final SealedReply reply;

    /** The forms of a reply. */
    public SealedForms(Workspace workspace, SealedReply reply) {
        this.workspace = workspace;
        this.reply = reply;
    }

    /** The names of the files that can be made: each letter that was sealed, in each form. */
    public List<String> names() {
        return reply.files().keySet().stream()
                .filter(name -> name.endsWith(WRITTEN))
                .sorted()
                .flatMap(name -> forms(stem(name), "").keySet().stream())
                .toList();
    }

    /** The sealed file that a form is made of: {@code letter.cy.md} of {@code letter.cy.docx}. */
    public static String source(String name) {
        return stem(name) + WRITTEN;
    }

    /**
     * One of them; empty where there is none of this name.
     *
     * @param letter as it was sealed
     */
    public Optional<byte[]> of(String name, String letter) {
        return names().contains(name)
                ? Optional.ofNullable(forms(stem(name), letter).get(name)).map(Printing.Printed::bytes)
                : Optional.empty();
    }

    /** Each form of a letter, made only when it is asked for. */
    private SequencedMap<String, Printing.Printed> forms(String stem, String letter) {
        Path council = workspace.councils().resolve(reply.council());
        String lang = stem.contains(".") ? stem.substring(stem.indexOf('.') + 1) : "en-GB";
        Matcher heading = HEADING.matcher(letter);
        String title = heading.find() ? heading.group(1) : reply.area();
        return new Printing(workspace.templates(), council, workspace.shown(council))
                .letter(stem, reply.dated(), () -> letter, "%s – %s".formatted(title, reply.reference()), lang);
    }

    private static String stem(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
