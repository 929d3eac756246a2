package forthright.data.synthetic;

import static forthright.data.synthetic.CsvText.ISO_MINUTE;

import forthright.data.synthetic.World.Child;
import forthright.data.synthetic.World.Incident;
import forthright.data.synthetic.World.Interview;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An invented county whose case-management system exports clean tables, one for each kind of thing, and which codes
 * family conflict as a risk factor.
 */
final class Marlshire {
    private final World world = new World(20_240_401);
    private final List<Child> children = world.children(430, "%d");
    private final List<Incident> incidents = new ArrayList<>();
    private final List<Interview> interviews = new ArrayList<>();

    static Map<String, byte[]> files() {
        return new Marlshire().make();
    }

    private Map<String, byte[]> make() {
        year(world.incidents(children.subList(0, 270), 2024, 803), 96, 74, 8, 211, 10);
        year(world.incidents(children.subList(140, 430), 2025, 866), 104, 88, 11, 240, 37);
        return Map.of(
                "persons.csv", persons(),
                "fact_missing_person.csv", episodes(),
                "missing_risks.csv", risks(),
                "return_interviews.csv", returnInterviews(),
                "return_interview_episodes.csv", links(),
                "return_interview_answers.csv", answers());
    }

    private void year(List<Incident> of, int sexual, int criminal, int trafficking, int health, int substances) {
        world.mark(of, "Child sexual exploitation", sexual);
        world.mark(of, "Child criminal exploitation", criminal);
        world.mark(of, "Trafficking or modern slavery", trafficking);
        world.mark(of, "Emotional wellbeing or mental health", health);
        world.mark(of, "Alcohol or drug use", substances);
        incidents.addAll(of);
        List<Interview> done = new ArrayList<>();
        for (Incident incident : of) {
            switch (world.random.nextInt(10)) {
                case 0 -> interviews.add(world.notCompletedAbout(incident, "yes", "declined_child"));
                case 1 -> interviews.add(world.notCompletedAbout(incident, "yes", "no_response"));
                case 2 -> interviews.add(world.notCompletedAbout(incident, "no", "unknown"));
                case 3 -> {} // nobody wrote anything down
                default -> done.add(world.completedAbout(incident));
            }
        }
        world.some(done, 143).forEach(i -> i.factors.add("Parental conflict"));
        world.some(done, 168).forEach(i -> i.factors.add("Influence of friends"));
        world.some(done, 31).forEach(i -> i.factors.add("Contact with someone met online"));
        world.some(done, 9).forEach(i -> i.factors.add("Alcohol or drug use"));
        world.some(done, 122).forEach(i -> i.reasons.add("Not settled where living"));
        world.some(done, 87).forEach(i -> i.reasons.add("Worries about school or college"));
        world.some(done, 26).forEach(i -> i.harms.add("Physical harm"));
        world.some(done, 12).forEach(i -> i.harms.add("Self-harm"));
        world.some(done, 6).forEach(i -> i.harms.add("Sexual harm"));
        world.some(done, 41).forEach(i -> i.harms.add("Emotional harm"));
        interviews.addAll(done);
    }

    private byte[] persons() {
        CsvText csv = new CsvText().row("DIM_PERSON_ID", "FULL_NAME_SYNTHETIC", "BIRTH_DTTM", "GENDER");
        children.forEach(c -> csv.row(c.id(), c.name(), c.born() + " 00:00", c.sex()));
        return csv.bytes(StandardCharsets.UTF_8);
    }

    private byte[] episodes() {
        CsvText csv = new CsvText()
                .row(
                        "FACT_MISSING_PERSON_ID",
                        "DIM_PERSON_ID",
                        "START_DTTM",
                        "END_DTTM",
                        "MISSING_STATUS",
                        "LOOKED_AFTER",
                        "OUT_OF_COUNTY");
        for (Incident i : incidents) {
            csv.row(
                    i.ref.substring(2),
                    i.child.id(),
                    ISO_MINUTE.format(i.start),
                    ISO_MINUTE.format(i.end),
                    "Missing",
                    i.lookedAfter ? "Yes" : "No",
                    i.lookedAfter ? i.outOfArea ? "Yes" : "No" : "");
        }
        return csv.bytes(StandardCharsets.UTF_8);
    }

    private byte[] risks() {
        CsvText csv = new CsvText().row("FACT_MISSING_PERSON_ID", "RISK");
        incidents.forEach(i -> i.markers.forEach(m -> csv.row(i.ref.substring(2), m)));
        return csv.bytes(StandardCharsets.UTF_8);
    }

    private byte[] returnInterviews() {
        CsvText csv = new CsvText()
                .row(
                        "RETURN_INTERVIEW_ID",
                        "DIM_PERSON_ID",
                        "RETURN_INTERVIEW_OFFERED",
                        "OFFERED_DTTM",
                        "RETURN_INTERVIEW_RESPONSE",
                        "COMPLETED_DTTM");
        for (Interview i : interviews) {
            csv.row(
                    i.ref.substring(3),
                    i.about.getFirst().child.id(),
                    i.offered.substring(0, 1).toUpperCase(Locale.UK) + i.offered.substring(1),
                    i.offered.equals("yes") ? i.offeredOn() + " 09:00" : "",
                    i.response.equals("unknown") ? "" : i.response.replace('_', ' '),
                    i.isCompleted() ? ISO_MINUTE.format(i.completed) : "");
        }
        return csv.bytes(StandardCharsets.UTF_8);
    }

    private byte[] links() {
        CsvText csv = new CsvText().row("RETURN_INTERVIEW_ID", "FACT_MISSING_PERSON_ID");
        interviews.forEach(i -> i.about.forEach(e -> csv.row(i.ref.substring(3), e.ref.substring(2))));
        return csv.bytes(StandardCharsets.UTF_8);
    }

    private byte[] answers() {
        CsvText csv = new CsvText().row("RETURN_INTERVIEW_ID", "QUESTION", "ANSWER");
        for (Interview i : interviews) {
            i.factors.forEach(a -> csv.row(i.ref.substring(3), "Risk factor", a));
            i.reasons.forEach(a -> csv.row(i.ref.substring(3), "Reason for going missing", a));
            i.harms.forEach(a -> csv.row(i.ref.substring(3), "Harm while missing", a));
        }
        return csv.bytes(StandardCharsets.UTF_8);
    }
}
