package forthright.drafting;

import forthright.decision.RuleBook;
import forthright.decision.tables.RuleSentences;
import forthright.decision.tables.RuleSentences.Told;
import forthright.law.LawBook;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The rules of a workspace, told as sentences; and tables made of sentences. */
public final class RulesTold {
    private RulesTold() {}

    /** Every rule as a sentence, or only those of the files and folders named; stops where a rule has a fault. */
    public static List<Told> sentences(Workspace workspace, List<Path> paths) {
        Faults faults = new Faults();
        RuleBook book = LawBook.load(workspace.rules(), faults)
                .flatMap(law -> RuleBook.load(workspace.rules(), law::kindOf, faults))
                .orElseThrow(() -> new FaultsException(faults.inOrder()));
        Chosen chosen = Chosen.existing(workspace, paths);
        return book.sentences().all().stream()
                .filter(told -> chosen.has(told.place()))
                .toList();
    }

    /** The same rules as one table. */
    public static String table(Workspace workspace, List<Path> paths) {
        Faults faults = new Faults();
        String sentences =
                sentences(workspace, paths).stream().map(Told::sentence).collect(Collectors.joining("\n"));
        String table = RuleSentences.table(sentences, "rules", faults);
        faults.stopIfAny();
        return table;
    }

    /** The table that sentences make; stops with every one that cannot be read. */
    public static String table(String sentences, String shownAs) {
        Faults faults = new Faults();
        String table = RuleSentences.table(sentences, shownAs, faults);
        faults.stopIfAny();
        return table;
    }
}
