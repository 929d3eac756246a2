package forthright.web.library;

import forthright.bank.BankEntry;
import forthright.bank.BankEntry.Measure;
import forthright.bank.QuestionBank;
import forthright.drafting.Uses;
import forthright.drafting.Why.Query;
import forthright.law.WrittenDay;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.reply.Values;
import forthright.web.cases.Clerk;
import forthright.web.http.Asked;
import forthright.web.http.Room;
import forthright.web.http.Said;
import forthright.web.look.Lines;
import forthright.web.look.Page;
import forthright.web.look.Page.Area;
import forthright.web.look.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The question bank: every standard question, how it is asked, how it is counted, who checked it, and what depends on it. */
public record BankRoom(Clerk clerk) {
    /** All of them, by topic. */
    public Room all() {
        return asked -> {
            List<BankEntry> entries = bank().entries();
            List<Values> topics = entries.stream()
                    .map(BankEntry::topic)
                    .distinct()
                    .sorted()
                    .map(topic -> new Values()
                            .text("topic", topic.replace('-', ' '))
                            .text("topic-id", topic)
                            .group(
                                    "entries",
                                    entries.stream()
                                            .filter(entry -> entry.topic().equals(topic))
                                            .map(BankRoom::line)
                                            .toList()))
                    .toList();
            Values values =
                    new Values().text("count", String.valueOf(entries.size())).group("topics", topics);
            return clerk.page(new Page("bank", "Question bank", Area.BANK, values), asked);
        };
    }

    /** One of them. */
    public Room one() {
        return this::show;
    }

    private Said show(Asked asked) {
        String id = asked.part("entry");
        BankEntry entry = bank().entry(id)
                .orElseThrow(() -> FaultsException.error(
                        Place.of("question-bank"),
                        "unknown-entry",
                        "There is no standard question of this name.",
                        "Look for it in the question bank."));
        Optional<Measure> measure = entry.by().measured();
        List<String> needs = measure.map(Measure::needs).orElse(List.of());
        Query query = measure.map(Query::of).orElse(new Query("", "", "", "", ""));
        Values values = line(entry)
                .text("place", entry.place().toString())
                .text("changed", WrittenDay.of(changed(entry)))
                .group("asks", Lines.of(entry.asks()))
                .group("sources", Lines.of(entry.sources()))
                .flag("has-sources", !entry.sources().isEmpty())
                .flag("is-counted", measure.isPresent())
                .text("measure", query.measure())
                .text("unit", query.unit())
                .text("basis", query.basis())
                .flag("has-needs", !needs.isEmpty())
                .text("needs", String.join(", ", needs))
                .flag("has-query", !query.text().isEmpty())
                .prose("query", Written.of(query.text()))
                .prose("uses", Written.of(Uses.of(clerk.desk().workspace(), id).told()));
        return clerk.page(new Page("bank-entry", id, Area.BANK, values), asked);
    }

    private static Values line(BankEntry entry) {
        return new Values()
                .text("id", entry.id())
                .text("ask", entry.asks().isEmpty() ? "" : entry.asks().getFirst())
                .text(
                        "checked",
                        "%s, %s"
                                .formatted(
                                        WrittenDay.of(entry.checked().on()),
                                        entry.checked().by()));
    }

    private LocalDate changed(BankEntry entry) {
        try {
            return Files.getLastModifiedTime(clerk.desk()
                            .workspace()
                            .kept()
                            .resolve(entry.place().file()))
                    .toInstant()
                    .atZone(ZoneId.of("Europe/London"))
                    .toLocalDate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private QuestionBank bank() {
        Faults faults = new Faults();
        Optional<QuestionBank> bank =
                QuestionBank.load(clerk.desk().workspace().kept().resolve("question-bank"), faults);
        faults.stopIfAny();
        return bank.orElseThrow(() -> new FaultsException(faults.inOrder()));
    }
}
