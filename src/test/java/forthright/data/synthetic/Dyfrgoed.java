package forthright.data.synthetic;

import forthright.data.synthetic.World.Child;
import forthright.data.synthetic.World.Incident;
import forthright.data.synthetic.World.Interview;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An invented Welsh county with clean, small tables: what it shows is a letter in two languages. */
final class Dyfrgoed {
    private static final LocalDateTime EXTRACTED = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final World world = new World(20_260_301);
    private final List<Child> children = world.children(160, "D%d");
    private final List<Incident> incidents = new ArrayList<>();
    private final List<Interview> interviews = new ArrayList<>();

    static Map<String, byte[]> files() {
        return new Dyfrgoed().make();
    }

    private Map<String, byte[]> make() {
        year(world.incidents(children.subList(0, 110), 2024, 330), 91, 66, 52, 3);
        year(world.incidents(children.subList(40, 160), 2025, 340), 98, 71, 49, 14);
        return Map.of(
                "children.csv", childrenFile(),
                "missing-episodes.csv", episodes(),
                "return-home-interviews.csv", interviewsFile());
    }

    private void year(List<Incident> of, int exploitation, int health, int substances, int crime) {
        world.mark(of, "exploitation", exploitation);
        world.mark(of, "mental_health", health);
        world.mark(of, "substances", substances);
        world.mark(of, "crime", crime);
        incidents.addAll(of);
        List<Interview> done = new ArrayList<>();
        for (Incident incident : of) {
            int drawn = world.random.nextInt(10);
            if (drawn < 3) {
                interviews.add(world.notCompletedAbout(incident, "yes", "declined_child"));
            } else if (drawn < 9) {
                Interview interview = world.completedAbout(incident);
                if (interview.completed.isBefore(EXTRACTED)) {
                    done.add(interview);
                }
            }
        }
        world.some(done, 31).forEach(i -> i.harms.add("physical"));
        world.some(done, 29).forEach(i -> i.harms.add("emotional"));
        world.some(done, 25).forEach(i -> i.harms.add("self_harm"));
        interviews.addAll(done);
    }

    private byte[] childrenFile() {
        CsvText csv = new CsvText().row("Person", "Name (synthetic)", "Born");
        children.forEach(c -> csv.row(c.id(), c.name(), CsvText.day(c.born().atStartOfDay())));
        return csv.bytes(StandardCharsets.UTF_8);
    }

    private byte[] episodes() {
        CsvText csv = new CsvText().row("Episode", "Person", "Missing from", "Returned", "Looked after", "Risks");
        incidents.forEach(i -> csv.row(
                i.ref,
                i.child.id(),
                CsvText.minute(i.start),
                CsvText.minute(i.end),
                i.lookedAfter ? "Yes" : "No",
                String.join("; ", i.markers)));
        return csv.bytes(StandardCharsets.UTF_8);
    }

    private byte[] interviewsFile() {
        CsvText csv =
                new CsvText().row("Interview", "Person", "Episode", "Offered", "Outcome", "Completed", "Risks", "Harm");
        interviews.forEach(i -> csv.row(
                i.ref,
                i.about.getFirst().child.id(),
                i.about.getFirst().ref,
                "Yes",
                i.isCompleted() ? "Accepted" : "Declined by child",
                i.isCompleted() ? CsvText.minute(i.completed) : "",
                i.isCompleted() ? String.join("; ", i.about.getFirst().markers) : "",
                String.join("; ", i.harms)));
        return csv.bytes(StandardCharsets.UTF_8);
    }
}
