package forthright.drafting;

import forthright.law.Regime;
import forthright.law.files.Json;
import forthright.reply.LetterWriter;
import forthright.reply.Mark;
import forthright.reply.Reply;
import forthright.reply.language.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * The files of a reply: its letter in each language of the council, and its decisions, which have none.
 *
 * @param others who writes the letter in the languages besides English
 */
record LetterFiles(Pack pack, List<LetterWriter> others, Printing printing) {
    LetterFiles {
        others = List.copyOf(others);
    }

    /** The files, by name. */
    SequencedMap<String, String> of(Reply reply, Inputs inputs, Mark mark) {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        writers().forEach(writer -> {
            String letter = writer.write(reply, mark);
            files.put(name(writer) + ".md", letter);
            files.put(
                    name(writer) + ".html",
                    pack.pages()
                            .from(letter, writer.title(reply), writer.language().tag()));
        });
        files.put("decisions.json", Json.write(DecisionsJson.of(reply, due(reply), inputs)));
        return files;
    }

    /** The further forms of the letter, each made when it is asked for. */
    SequencedMap<String, Printing.Printed> printed(Reply reply) {
        SequencedMap<String, Printing.Printed> printed = new LinkedHashMap<>();
        writers()
                .forEach(writer -> printed.putAll(printing.letter(
                        name(writer),
                        reply.dated(),
                        () -> writer.write(reply, Mark.NONE),
                        writer.title(reply),
                        writer.language().tag())));
        printed.putAll(printing.annex(reply));
        return printed;
    }

    /** The same reply, with a task for whatever one of its letters cannot say in its language. */
    Reply translated(Reply reply) {
        List<Reply.Task> lacking = others.stream()
                .flatMap(writer -> writer.language().untranslatedIn(writer.write(reply, Mark.NONE)).stream()
                        .map(english -> new Reply.Task(
                                "",
                                "conflict",
                                "The %s letter lacks a translation of “%s” Write it in councils/%s/templates/%s/words.yaml."
                                        .formatted(
                                                writer.language().called(),
                                                english.replaceFirst("(?<![.!?])$", "."),
                                                reply.council().id(),
                                                writer.language().tag()))))
                .toList();
        return lacking.isEmpty() ? reply : reply.with(lacking);
    }

    private Stream<LetterWriter> writers() {
        return Stream.concat(Stream.of(pack.letters()), others.stream());
    }

    /** The letters alone, by the names of their files. */
    static SequencedMap<String, String> letters(Stream<LetterWriter> writers, Reply reply, Mark mark) {
        SequencedMap<String, String> letters = new LinkedHashMap<>();
        writers.forEach(writer -> letters.put(name(writer) + ".md", writer.write(reply, mark)));
        return letters;
    }

    /** The English letter is the letter; each other has its language in its name. */
    private static String name(LetterWriter writer) {
        return writer.language().equals(Language.ENGLISH)
                ? "letter"
                : "letter." + writer.language().tag();
    }

    private Object due(Reply reply) {
        return Regime.of(reply.council().regime())
                .flatMap(regime -> reply.time(regime, pack.law()))
                .<Object>map(time -> time.due().toString())
                .orElse(Json.NOTHING);
    }
}
