package forthright.drafting;

import forthright.document.Annex;
import forthright.document.MailLetter;
import forthright.document.PdfLetter;
import forthright.document.TextLetter;
import forthright.document.WordLetter;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.reply.Reply;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;

/**
 * Makes the letter as a Word document and as an accessible PDF, and reads what they are made with only when one is asked for.
 *
 * @param templates the shared wordings and pages
 * @param council the folder of the council: its own templates, its paper
 * @param shownAs how that folder is named in messages
 */
record Printing(Path templates, Path council, String shownAs) {
    private static final String OWN = "templates";

    /** A letter that is made when it is asked for. */
    interface Printed {
        /** The file. */
        byte[] bytes();
    }

    /**
     * The forms of a letter, by the names of their files.
     *
     * @param name of its files, without their ending
     */
    SequencedMap<String, Printed> letter(
            String name, LocalDate dated, Supplier<String> letter, String title, String lang) {
        SequencedMap<String, Printed> forms = new LinkedHashMap<>();
        forms.put(name + ".docx", () -> word().from(letter.get(), title, lang, dated));
        forms.put(name + ".pdf", () -> pdf().from(letter.get(), title, lang));
        forms.put(name + ".eml", () -> MailLetter.from(letter.get(), title, lang));
        forms.put(name + ".txt", () -> TextLetter.from(letter.get()).getBytes(StandardCharsets.UTF_8));
        return forms;
    }

    /** The forms of a letter's figures, by the names of their files. */
    SequencedMap<String, Printed> annex(Reply reply) {
        SequencedMap<String, Printed> forms = new LinkedHashMap<>();
        forms.put("annex.csv", () -> Annex.of(reply).csv().getBytes(StandardCharsets.UTF_8));
        forms.put("annex.xlsx", () -> Annex.of(reply).xlsx());
        return forms;
    }

    /** Notes what is wrong with the page of the PDF and with the council's paper. */
    void check(Faults faults) {
        PdfLetter.load(templates, council.resolve(OWN), faults);
        WordLetter.load(council, shownAs, faults);
    }

    private WordLetter word() {
        Faults faults = new Faults();
        return present(WordLetter.load(council, shownAs, faults), faults);
    }

    private PdfLetter pdf() {
        Faults faults = new Faults();
        return present(PdfLetter.load(templates, council.resolve(OWN), faults), faults);
    }

    private static <T> T present(Optional<T> loaded, Faults faults) {
        return loaded.orElseThrow(() -> new FaultsException(faults.inOrder()));
    }
}
