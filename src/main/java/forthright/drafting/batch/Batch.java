package forthright.drafting.batch;

import forthright.drafting.Draft;
import forthright.drafting.DraftFiles;
import forthright.drafting.DraftHistory;
import forthright.drafting.Drafter;
import forthright.drafting.Order;
import forthright.drafting.RequestSource;
import forthright.drafting.Stamps;
import forthright.drafting.Workspace;
import forthright.law.files.Fault;
import forthright.law.files.FaultsException;
import forthright.law.files.Kept;
import forthright.law.files.Place;
import forthright.law.files.Sha256;
import forthright.record.Register;
import forthright.request.Received;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Drafts many replies side by side, each as {@code foi draft} would. What fails is told at the end and stops nothing else;
 * what an earlier run has drafted from the same files is left as it is.
 */
public final class Batch {
    private final Workspace here;
    private final Workspace kept;
    private final Terms terms;
    private final Drafter drafter;
    private final String workspaceSum;

    /**
     * What holds for every reply of a batch.
     *
     * @param out where the drafts are written, one folder each; empty for the folder of each case
     * @param formats of the letter; none for the usual ones
     * @param again whether those are drafted too that an earlier run has drafted from the same files
     * @param jobs how many are drafted at the same time
     */
    public record Terms(
            Optional<Path> out,
            Received received,
            LocalDate dated,
            String data,
            List<String> formats,
            boolean again,
            int jobs) {
        public Terms {
            formats = List.copyOf(formats);
        }
    }

    /**
     * A batch in a workspace.
     *
     * @param kept the workspace with the questions, rules and wordings that hold on the date of the letters
     */
    public Batch(Workspace here, Workspace kept, Terms terms) {
        this.here = here;
        this.kept = kept;
        this.terms = terms;
        this.drafter = Drafter.ofMany(kept);
        this.workspaceSum = workspaceSum();
    }

    /** Drafts all of them; the result is in the order of their names, however many were drafted at the same time. */
    public List<Drafted> run(List<BatchItem> items, Progress progress, LocalDate today) {
        Map<BatchItem, List<Fault>> refused = sameFolder(items);
        Drafted[] done = new Drafted[items.size()];
        // Those of one council one after the other, so that its data is read once.
        List<Integer> order = IntStream.range(0, items.size())
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> items.get(at).council()))
                .toList();
        Progress.Meter meter = new Progress.Meter(progress, items.size());
        try (ExecutorService workers = Executors.newFixedThreadPool(terms.jobs())) {
            for (int at : order) {
                BatchItem item = items.get(at);
                workers.execute(() -> {
                    try {
                        List<Fault> faults = refused.getOrDefault(item, List.of());
                        done[at] = faults.isEmpty() ? draft(item, today) : Drafted.failed(item, faults);
                    } finally {
                        meter.oneMore();
                    }
                });
            }
        } // closed when all are done
        return Arrays.asList(done);
    }

    private Drafted draft(BatchItem item, LocalDate today) {
        try {
            Order order = order(item);
            MadeOf madeOf = new MadeOf(sum(item, order));
            Path folder = terms.out()
                    .map(out -> out.resolve(item.name()))
                    .orElseGet(() -> DraftFiles.caseFolder(here, order).resolve("draft"));
            Optional<Drafted> before = terms.again() ? Optional.empty() : madeOf.before(item, folder, here);
            return before.isPresent() ? before.get() : draft(item, order, folder, madeOf, today);
        } catch (FaultsException e) {
            return Drafted.failed(item, e.faults());
        } catch (RuntimeException e) {
            return Drafted.failed(item, List.of(ours(item, e)));
        }
    }

    private Order order(BatchItem item) {
        return RequestSource.of(item.request().toString(), InputStream.nullInputStream(), here)
                .order(item.council(), terms.received(), terms.dated(), terms.data());
    }

    private Drafted draft(BatchItem item, Order order, Path folder, MadeOf madeOf, LocalDate today) {
        Draft draft = drafter.draft(order).inForms(terms.formats());
        DraftFiles.put(draft, folder, here.shown(folder));
        if (terms.out().isEmpty()) {
            DraftHistory.of(here, order.request(), draft.reply().reference()).keep(today);
        }
        Drafted drafted = new Drafted(
                item,
                Ended.of(draft),
                false,
                draft.reply().reference(),
                draft.reply().council().id(),
                draft.reply().tasks().size(),
                here.shown(folder),
                List.of());
        try {
            List<String> names = new ArrayList<>(draft.files().keySet());
            names.addAll(draft.printed().keySet());
            madeOf.write(drafted, names, folder);
        } catch (IOException e) {
            // The draft is whole; the next run makes it again.
        }
        return drafted;
    }

    /** Requests without a case of their own whose replies would have one reference: the first has it, and the others are told. */
    private Map<BatchItem, List<Fault>> sameFolder(List<BatchItem> items) {
        Map<BatchItem, List<Fault>> refused = new HashMap<>();
        if (terms.out().isPresent()) {
            return refused;
        }
        Map<Path, BatchItem> first = new HashMap<>();
        for (BatchItem item : items) {
            try {
                Order order = order(item);
                BatchItem other = first.putIfAbsent(DraftFiles.caseFolder(here, order), item);
                if (other != null) {
                    refused.put(
                            item,
                            List.of(Fault.error(
                                    Place.of(order.shownAs()),
                                    "same-case",
                                    "Its reply would lie in the case of %s.".formatted(other.name()),
                                    "Name a folder for the drafts with --out.")));
                }
            } catch (FaultsException e) {
                // Said when it is drafted.
            }
        }
        return refused;
    }

    /** What a draft is made from, without a word of it; empty where that cannot be told, and then it is drafted each time. */
    private String sum(BatchItem item, Order order) {
        if (workspaceSum.isEmpty()) {
            return "";
        }
        List<Path> own = new ArrayList<>();
        if (Files.isDirectory(item.request())) {
            own.add(item.request());
        }
        if (!terms.data().isEmpty()) {
            own.add(Path.of(terms.data()));
        }
        return Sha256.hex(String.join(
                "\n",
                workspaceSum,
                Kept.program(),
                Sha256.hex(order.text()),
                Stamps.of(own).sum(),
                item.council(),
                terms.received().toString(),
                terms.dated().toString(),
                terms.formats().toString()));
    }

    private String workspaceSum() {
        // A record that others add to over a network shows no file that changes.
        Path record = here.cases().resolveSibling(Register.FOLDER);
        return Files.exists(record.resolve(Register.SHARED))
                ? ""
                : Stamps.of(List.of(kept.rules(), kept.templates(), kept.questionBank(), here.councils(), record))
                        .sum();
    }

    private static Fault ours(BatchItem item, RuntimeException e) {
        return Fault.error(
                Place.of(item.name()),
                "our-fault",
                "This is a fault of the program itself: %s."
                        .formatted(e.getClass().getSimpleName()),
                "Draft it alone with foi --debug draft, and report what that prints.");
    }
}
