package forthright.drafting;

import forthright.law.Deadline;
import forthright.law.LawBook;
import forthright.law.Regime;
import forthright.law.TimeForReply;
import forthright.law.WrittenDay;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Json;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Due dates, with the days that did not count on the way. */
public final class Deadlines {
    private final LawBook law;

    private Deadlines(LawBook law) {
        this.law = law;
    }

    /** By the bank holidays of this workspace. */
    public static Deadlines in(Workspace workspace) {
        Faults faults = new Faults();
        return new Deadlines(
                LawBook.load(workspace.rules(), faults).orElseThrow(() -> new FaultsException(faults.inOrder())));
    }

    /**
     * A request whose time is asked for.
     *
     * @param clarified the day on which came what had to be asked for first; empty where nothing was asked or answered
     * @param days working days allowed
     */
    public record Asked(LocalDate received, Optional<LocalDate> clarified, String regime, int days) {}

    private Deadline deadline(Asked asked) {
        String regime = asked.regime();
        Regime known = Regime.of(regime)
                .orElseThrow(() -> FaultsException.error(
                        Place.of("--regime"),
                        "unknown-word",
                        "\"%s\" is not a regime.".formatted(regime),
                        Spelling.hint(regime, Regime.words().keySet())));
        return Deadline.of(TimeForReply.start(asked.received(), asked.clarified()), known, asked.days(), law);
    }

    /** The last day for a reply by a council that answers under this Act. */
    public LocalDate due(LocalDate received, Optional<LocalDate> clarified, String regime) {
        return law.deadline(regime, received, clarified);
    }

    /** The due date in words, one day that did not count a line. */
    public String told(Asked asked) {
        Deadline deadline = deadline(asked);
        LocalDate from = deadline.received();
        StringBuilder text = new StringBuilder("%s%n".formatted(deadline.due()));
        text.append("%n%d working days after %s end on %s.%n"
                .formatted(asked.days(), WrittenDay.withWeekday(from), WrittenDay.withWeekday(deadline.due())));
        if (!from.equals(asked.received())) {
            text.append(
                    "They count anew from that day, because then came what the council had asked for.%n".formatted());
        }
        var holidays = deadline.notCounted().stream()
                .filter(day -> day.day().getDayOfWeek().getValue() < 6)
                .toList();
        if (!holidays.isEmpty()) {
            text.append("Besides Saturdays and Sundays, these days did not count:%n".formatted());
            holidays.forEach(day -> text.append("  %s  %s%n".formatted(day.day(), day.why())));
        }
        return text.toString();
    }

    /** The due date as JSON. */
    public String json(Asked asked) {
        Deadline deadline = deadline(asked);
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schema", "forthright/deadline/1");
        root.put("received", asked.received().toString());
        root.put("from", deadline.received().toString());
        root.put("regime", deadline.regime().word());
        root.put("days", asked.days());
        root.put("due", deadline.due().toString());
        root.put(
                "notCounted",
                deadline.notCounted().stream()
                        .map(day -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("day", day.day().toString());
                            one.put("why", day.why());
                            return one;
                        })
                        .toList());
        return Json.write(root);
    }
}
