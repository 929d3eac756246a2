package forthright.bank;

import forthright.bank.BankEntry.AnsweredBy;
import forthright.bank.BankEntry.At;
import forthright.bank.BankEntry.Checked;
import forthright.bank.BankEntry.Measure;
import forthright.bank.BankEntry.Within;
import forthright.bank.Standard.Ask;
import forthright.law.files.KeptInputs;
import forthright.law.files.KeptReader;
import forthright.law.files.KeptWriter;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The bank as it is kept from one start to the next: its words, and its questions with their wordings taken apart. */
record KeptBank(Vocabulary words, List<Standard> standards) {
    static final String NAME = "bank";

    /** Everything that the bank depends on: which files there are, and what those in YAML say. */
    static KeptInputs inputs(Path folder) {
        KeptInputs inputs = new KeptInputs().name(Objects.toString(folder.getFileName()));
        return add(inputs, folder.toFile(), "", true);
    }

    private static KeptInputs add(KeptInputs inputs, File folder, String path, boolean topics) {
        String[] names = Objects.requireNonNullElse(folder.list(), new String[0]);
        Arrays.sort(names);
        for (String name : names) {
            File file = new File(folder, name);
            boolean yaml = name.endsWith(".yaml");
            if (yaml && !name.endsWith(".cases.yaml")) {
                inputs.file(file, path + name);
            } else if (topics && file.isDirectory()) {
                add(inputs.name(path + name + "/"), file, path + name + "/", false);
            } else if (name.endsWith(".sql")) {
                inputs.name(path + name + (file.isFile() ? " is a file" : ""));
            }
        }
        return inputs;
    }

    void write(KeptWriter to) {
        words.write(to);
        to.each(standards, KeptBank::standard);
    }

    static KeptBank read(KeptReader from, Path folder) {
        Vocabulary words = Vocabulary.read(from);
        Map<String, Concept> concepts = new HashMap<>();
        words.allConcepts().forEach(c -> concepts.put(c.id(), c));
        return new KeptBank(words, from.each(each -> standard(each, folder, concepts)));
    }

    private static void standard(KeptWriter to, Standard standard) {
        BankEntry entry = standard.entry();
        to.text(entry.id());
        to.text(entry.topic());
        to.texts(entry.asks());
        to.texts(entry.follows());
        answeredBy(to, entry.by());
        to.texts(entry.sources());
        to.day(entry.checked().on());
        to.text(entry.checked().by());
        to.place(entry.place());
        to.each(standard.asks(), KeptBank::ask);
    }

    private static Standard standard(KeptReader from, Path folder, Map<String, Concept> concepts) {
        String id = from.text();
        String topic = from.text();
        BankEntry entry = new BankEntry(
                id,
                topic,
                from.texts(),
                from.texts(),
                answeredBy(from, folder, topic),
                from.texts(),
                new Checked(from.day(), from.text()),
                from.place());
        return Standard.of(entry, from.each(each -> ask(each, concepts)));
    }

    private static void ask(KeptWriter to, Ask ask) {
        to.truth(ask.ofNow());
        to.texts(ask.terms().spoken());
        to.texts(ask.terms().inOrder());
        to.each(ask.terms().concepts(), (out, concept) -> out.text(concept.id()));
    }

    private static Ask ask(KeptReader from, Map<String, Concept> concepts) {
        boolean ofNow = from.truth();
        return new Ask(
                new Terms(
                        from.texts(),
                        from.texts(),
                        from.each(each -> Objects.requireNonNull(concepts.get(each.text())))),
                ofNow);
    }

    private static void answeredBy(KeptWriter to, AnsweredBy by) {
        switch (by) {
            case AnsweredBy.Count(Measure measure) -> measured(to, "count", measure, List.of());
            case AnsweredBy.Breakdown(Measure measure, var lists) -> measured(to, "breakdown", measure, lists);
            case AnsweredBy.OtherCategories(Measure measure, var lists) -> measured(to, "others", measure, lists);
            case AnsweredBy.ListedIn(Measure measure, var lists) -> measured(to, "listed", measure, lists);
            case AnsweredBy.RecordingOf(var lists) -> {
                to.text("recording");
                to.texts(lists);
            }
            case AnsweredBy.CategoriesOf(var lists) -> {
                to.text("categories");
                to.texts(lists);
            }
            case AnsweredBy.ServiceFigures(Measure measure, String team, At at, var breakdownBy) -> {
                measured(to, "service", measure, breakdownBy);
                to.text(team);
                to.text(at.name());
            }
        }
    }

    private static AnsweredBy answeredBy(KeptReader from, Path folder, String topic) {
        String kind = from.text();
        List<String> lists = from.texts();
        return switch (kind) {
            case "recording" -> new AnsweredBy.RecordingOf(lists);
            case "categories" -> new AnsweredBy.CategoriesOf(lists);
            case "count" -> new AnsweredBy.Count(measure(from, folder, topic));
            case "breakdown" -> new AnsweredBy.Breakdown(measure(from, folder, topic), lists);
            case "others" -> new AnsweredBy.OtherCategories(measure(from, folder, topic), lists);
            case "listed" -> new AnsweredBy.ListedIn(measure(from, folder, topic), lists);
            case "service" ->
                new AnsweredBy.ServiceFigures(
                        measure(from, folder, topic), from.text(), At.valueOf(from.text()), lists);
            default -> throw new IllegalStateException("not in this form");
        };
    }

    private static void measured(KeptWriter to, String kind, Measure measure, List<String> lists) {
        to.text(kind);
        to.texts(lists);
        to.text(measure.name());
        to.text(measure.unit().name());
        to.text(measure.basis());
        to.texts(measure.needs());
        to.truth(measure.exclusive());
        to.texts(measure.within().of());
        to.truth(measure.within().covering());
        to.text(Objects.toString(measure.sql().getFileName()));
    }

    private static Measure measure(KeptReader from, Path folder, String topic) {
        return new Measure(
                from.text(),
                Unit.valueOf(from.text()),
                from.text(),
                from.texts(),
                from.truth(),
                new Within(from.texts(), from.truth()),
                folder.resolve(topic + "/" + from.text()));
    }
}
