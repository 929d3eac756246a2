package forthright.drafting.issuing;

import forthright.disclosurecontrol.Told;
import forthright.drafting.Draft;
import forthright.drafting.Drafter;
import forthright.drafting.Order;
import forthright.drafting.Workspace;
import forthright.record.Register;
import forthright.record.SealedReply;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What only the data can tell of a change: a reply is drafted anew from today's data, under its own files and under the
 * changed ones, so that what the data itself has changed since is not taken for the change's doing. Then the attack of
 * disclosure control is tried on both letters together: the one that was sent and the one that the change would make.
 *
 * @param hidden figures that are given under its own files and hidden under the changed ones
 * @param shown figures that are hidden under its own files and given under the changed ones
 * @param warnings what the new letter beside the one that was sent would let anybody work out
 */
record WithData(List<String> hidden, List<String> shown, List<String> warnings) {

    /** Drafts replies anew. */
    static final class Drafting {
        private final Workspace here;
        private final LocalDate day;
        private final Path data;
        private final Drafter changed;

        /**
         * Drafts under changed files.
         *
         * @param here the workspace whose cases and record count
         * @param data the folder with a council's data, or one in which each council has a folder of its own
         */
        Drafting(Workspace here, Workspace changed, LocalDate day, Path data) {
            this.here = here;
            this.day = day;
            this.data = data;
            this.changed = Drafter.ofMany(changed.withCasesOf(here));
        }

        /** Drafts under the files that a reply was issued under. */
        Drafter under(Workspace own) {
            return Drafter.ofMany(own.withCasesOf(here));
        }

        WithData of(SealedReply sealed, Path folder, String text, Drafter own) {
            Path ofCouncil = data.resolve(sealed.council()).resolve("data");
            Path request = folder.resolve(Register.ISSUED).resolve("request.txt");
            Order order = new Order(
                    text,
                    here.shown(request),
                    folder.resolve("request.txt"),
                    sealed.council(),
                    sealed.dayOfReceipt(),
                    day,
                    (ofCouncil.toFile().isDirectory() ? ofCouncil : data).toString());
            Draft was = own.look(order);
            Draft is = changed.look(order);
            Draft beside = changed.lookBeside(order);
            return new WithData(
                    changes(was, is, Optional::isPresent),
                    changes(was, is, Optional::isEmpty),
                    warnings(sealed.reference(), is, beside));
        }
    }

    private interface Was {
        boolean so(Optional<Long> value);
    }

    /** The figures that both letters have, given in one and hidden in the other. */
    private static List<String> changes(Draft was, Draft is, Was so) {
        Map<Told, Optional<Long>> before = new LinkedHashMap<>();
        was.tells().forEach(told -> before.put(told.withoutValue(), told.value()));
        return is.tells().stream()
                .filter(told -> {
                    Optional<Long> then = before.get(told.withoutValue());
                    return then != null && so.so(then) && !so.so(told.value());
                })
                .map(WithData::figure)
                .distinct()
                .toList();
    }

    /** A figure without its value. */
    private static String figure(Told told) {
        String question = told.by() instanceof Told.By.Reply reply ? reply.question() : "";
        String what = told.key().code().isEmpty()
                ? told.measure()
                : told.measure() + " " + told.key().code();
        return "question %s: %s, %s to %s"
                .formatted(question, what, told.days().from(), told.days().to());
    }

    /** What the attack finds once the earlier letter counts too, and does not find without it. */
    private static List<String> warnings(String reference, Draft alone, Draft beside) {
        List<String> known = found(alone).toList();
        List<String> warnings = new ArrayList<>();
        found(beside)
                .filter(each -> !known.contains(each))
                .map(each -> "Laid beside reply %s as it was sent, a new version would tell more than it may: %s"
                        .formatted(reference, each))
                .forEach(warnings::add);
        return List.copyOf(warnings);
    }

    private static Stream<String> found(Draft draft) {
        return Stream.concat(
                draft.letter().linked().stream(),
                draft.letter().leaks().stream()
                        .map(leak -> "%s is given away: %s".formatted(leak.figure(), leak.what())));
    }
}
