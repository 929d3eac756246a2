package forthright.drafting;

import forthright.bank.BankEntry.Measure;
import forthright.bank.Council;
import forthright.bank.PublishedFigure;
import forthright.bank.QuestionBank;
import forthright.bank.Recording.Category;
import forthright.bank.Recording.CategoryList;
import forthright.disclosurecontrol.CellKey;
import forthright.disclosurecontrol.Stretch;
import forthright.disclosurecontrol.Told;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.Spelling;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Figures that others publish, as a council has written them down. One that names nothing that is counted here would
 * protect nobody, and nobody would see it: so it stops the draft as well as the check.
 */
final class PublishedElsewhere {
    private final Council council;
    private final QuestionBank bank;
    private final Faults faults;

    PublishedElsewhere(Council council, QuestionBank bank, Faults faults) {
        this.council = council;
        this.bank = bank;
        this.faults = faults;
    }

    /** What the reader of a letter of that day is taken to know. */
    List<Told> knownOn(LocalDate day) {
        check();
        return council.publishedElsewhere().stream()
                .filter(figure -> figure.isKnownOn(day))
                .map(figure -> Told.published(
                        new Told.By.Others(figure.title(), figure.where()),
                        figure.measure(),
                        new CellKey(figure.list(), figure.code()),
                        new Stretch(figure.from(), figure.to()),
                        figure.value()))
                .toList();
    }

    /** Holds each against the measures of the bank, and against the council's own lists. */
    void check() {
        council.publishedElsewhere().forEach(figure -> {
            if (known(figure.measure(), measures(), figure, "unknown-measure", "a measure of the question bank")) {
                category(figure, Counting.lists(bank, figure.measure()));
            }
        });
    }

    private List<String> measures() {
        return bank.measures().stream().map(Measure::name).distinct().toList();
    }

    private void category(PublishedFigure figure, List<String> lists) {
        if (figure.list().isEmpty() || figure.code().isEmpty()) {
            if (!lists.isEmpty() && figure.list().equals(figure.code())) {
                faults.error(
                        figure.place(),
                        "no-category",
                        "%s is counted by category, and this figure names none.".formatted(figure.measure()),
                        "Give its list (%s) and its code.".formatted(String.join(", ", lists)));
            }
            return;
        }
        if (lists.isEmpty()) {
            faults.error(
                    figure.place(),
                    "no-categories",
                    "%s is one figure and has no categories.".formatted(figure.measure()),
                    "Leave out list and code, or name the measure that is counted by category.");
            return;
        }
        if (known(
                figure.list(),
                lists,
                figure,
                "unknown-list",
                "a list by which %s is counted".formatted(figure.measure()))) {
            List<String> codes = council.recording().list(figure.list()).map(CategoryList::categories).stream()
                    .flatMap(List::stream)
                    .map(Category::code)
                    .toList();
            known(
                    figure.code(),
                    codes,
                    figure,
                    "unknown-category",
                    "a category of this council's list " + figure.list());
        }
    }

    private boolean known(String word, Collection<String> words, PublishedFigure figure, String code, String what) {
        // A name that is not there at all was noted when the file was read.
        if (!words.contains(word) && !word.isEmpty()) {
            faults.add(Fault.error(
                    figure.place(), code, "\"%s\" is not %s.".formatted(word, what), Spelling.hint(word, words)));
        }
        return words.contains(word);
    }
}
