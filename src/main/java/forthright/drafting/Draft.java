package forthright.drafting;

import forthright.bank.BankEntry;
import forthright.disclosurecontrol.ProtectedLetter;
import forthright.disclosurecontrol.Told;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import forthright.reply.Mark;
import forthright.reply.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * A finished draft: nothing of it is on disk yet.
 *
 * @param reply what the letter says
 * @param asking what only a service can supply
 * @param letter its figures after disclosure control, and what earlier replies have to do with them
 * @param tells what everybody knows once it is sent
 * @param reasons what was known, and by which rules it was decided
 * @param files the files to be written, by name: {@code letter.md}, {@code letter.html}, {@code decisions.json}
 * @param inputs what it was made from, by hash
 * @param marked the same files once it has a place on the record
 * @param printed further forms of the letter, by name, each made only when it is asked for: {@code letter.docx}, {@code letter.pdf}, {@code letter.eml}, {@code letter.txt}, {@code annex.csv}, {@code annex.xlsx}
 */
public record Draft(
        Reply reply,
        SequencedMap<String, String> files,
        Asking asking,
        ProtectedLetter letter,
        List<Told> tells,
        Reasons reasons,
        Inputs inputs,
        Marked marked,
        SequencedMap<String, Printing.Printed> printed) {
    public Draft {
        tells = List.copyOf(tells);
    }

    private static final String LETTER = "letter.";

    /** The files with the reply's place on the record. */
    public interface Marked {
        /** The files, by name. */
        SequencedMap<String, String> files(Mark mark);
    }

    /**
     * The same draft with its letter in some forms only: {@code md}, {@code html}, {@code docx}, {@code pdf}, {@code eml}, {@code txt}, and its figures
     * as {@code csv} or {@code xlsx}; the first two where no form is named.
     */
    public Draft inForms(List<String> forms) {
        List<String> known = Stream.concat(
                        files.keySet().stream().filter(name -> name.startsWith(LETTER)), printed.keySet().stream())
                .map(Draft::form)
                .toList();
        Faults faults = new Faults();
        forms.stream()
                .filter(form -> !known.contains(form))
                .forEach(form -> faults.error(
                        Place.of("--format"),
                        "unknown-word",
                        "\"%s\" is not a form of the letter.".formatted(form),
                        Spelling.hint(form, known)));
        faults.stopIfAny();
        SequencedMap<String, String> kept = new LinkedHashMap<>(files);
        kept.keySet().removeIf(name -> !forms.isEmpty() && name.startsWith(LETTER) && !forms.contains(form(name)));
        SequencedMap<String, Printing.Printed> wanted = new LinkedHashMap<>(printed);
        wanted.keySet().removeIf(name -> !forms.contains(form(name)));
        return new Draft(reply, kept, asking, letter, tells, reasons, inputs, marked, wanted);
    }

    private static String form(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** A further form of the letter, made now; empty where there is none of this name. */
    public Optional<byte[]> printed(String name) {
        return Optional.ofNullable(printed.get(name)).map(Printing.Printed::bytes);
    }

    /** The ids of every standard question of the bank that it was made from. */
    public List<String> standardQuestions() {
        return reasons.the().bank().entries().stream().map(BankEntry::id).toList();
    }

    /** The names of the wordings in which a question can be answered. */
    public List<String> wordings() {
        return reasons.wordings();
    }

    /** Whether earlier replies have given away what nobody may learn: nothing goes before a named person has decided. */
    public boolean isBlocked() {
        return !letter.leaks().isEmpty();
    }

    /** Whether a person must decide something before it can be issued. */
    public boolean needsPerson() {
        return reply.needsPerson();
    }
}
