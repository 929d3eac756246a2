package forthright.drafting;

import forthright.bank.Council;
import forthright.law.LawBook;
import forthright.law.files.Faults;
import forthright.reply.LetterWriter;
import forthright.reply.language.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The languages besides English in which a council writes its replies. */
final class OtherLanguages {
    private static final String WORDINGS = "templates";

    private final Workspace workspace;
    private final Council council;

    OtherLanguages(Workspace workspace, Council council) {
        this.workspace = workspace;
        this.council = council;
    }

    /** The folder of a language's wordings that councils share. */
    Path shared(String tag) {
        return workspace.templates().resolve(tag);
    }

    /** The folder of a language's wordings that are the council's own. */
    Path own(String tag) {
        return council.folder().resolve(WORDINGS).resolve(tag);
    }

    /** A language, with the council's own words in it. */
    Optional<Language> language(String tag, Faults faults) {
        return Language.load(tag, shared(tag), own(tag), workspace.shown(council.folder()), faults);
    }

    /** Those who write the council's letters in these languages; stops where their wordings have faults. */
    List<LetterWriter> writers(LawBook law, Faults faults) {
        List<LetterWriter> writers = council.alsoIn().stream()
                .flatMap(tag -> language(tag, faults).stream())
                .flatMap(language ->
                        LetterWriter.load(shared(language.tag()), own(language.tag()), law, language, faults).stream())
                .toList();
        faults.stopIfAny();
        return writers;
    }
}
