package forthright.data.synthetic;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Children, incidents and interviews that never were, the same ones for the same seed. */
final class World {
    private static final List<String> NAMES =
            List.of("Testa", "Samplo", "Fixty", "Mockan", "Dummeri", "Placida", "Nulla", "Exempla");

    final Random random;
    private int nextEpisode;
    private int nextInterview;

    World(long seed) {
        this.random = new Random(seed);
        this.nextEpisode = 20_000 + random.nextInt(5_000);
        this.nextInterview = 70_000 + random.nextInt(5_000);
    }

    record Child(String id, String name, LocalDate born, String sex) {}

    /** An incident; the generators change what they plant faults into, so this one is no record. */
    static final class Incident {
        final String ref;
        final Child child;
        final LocalDateTime start;
        final LocalDateTime end;
        final TreeSet<String> markers = new TreeSet<>();
        final boolean lookedAfter;
        final boolean outOfArea;
        String type = "missing";
        boolean open;
        boolean daysOnly;

        Incident(String ref, Child child, LocalDateTime start, LocalDateTime end, int care) {
            this.ref = ref;
            this.child = child;
            this.start = start;
            this.end = end;
            this.lookedAfter = care < 40;
            this.outOfArea = care < 15;
        }
    }

    static final class Interview {
        final String ref;
        final List<Incident> about = new ArrayList<>();
        final TreeSet<String> factors = new TreeSet<>();
        final TreeSet<String> reasons = new TreeSet<>();
        final TreeSet<String> harms = new TreeSet<>();
        String offered = "yes";
        String response = "accepted";
        LocalDateTime completed = LocalDateTime.MIN;

        Interview(String ref) {
            this.ref = ref;
        }

        boolean isCompleted() {
            return !completed.equals(LocalDateTime.MIN);
        }
    }

    /** Children who are all under 18 until the end of 2025. */
    List<Child> children(int count, String idFormat) {
        List<Child> children = new ArrayList<>();
        TreeSet<Integer> numbers = new TreeSet<>();
        while (numbers.size() < count) {
            numbers.add(40_000 + random.nextInt(50_000));
        }
        int n = 0;
        for (int number : numbers) {
            LocalDate born = LocalDate.of(2008, 1, 1).plusDays(random.nextInt(365 * 8));
            String name = NAMES.get(n % NAMES.size()) + " Synthetic-%03d".formatted(n);
            children.add(new Child(idFormat.formatted(number), name, born, random.nextBoolean() ? "F" : "M"));
            n++;
        }
        Collections.shuffle(children, random);
        return children;
    }

    Child bornOn(LocalDate born, String id) {
        return new Child(id, "Adulta Synthetic-" + id.strip(), born, "F");
    }

    /** Incidents of a year: at least one for each child, more for some, none of them overlapping. */
    List<Incident> incidents(List<Child> children, int year, int count) {
        int[] each = new int[children.size()];
        java.util.Arrays.fill(each, 1);
        for (int left = count - children.size(); left > 0; left--) {
            int child = Math.min(random.nextInt(children.size()), random.nextInt(children.size()));
            each[each[child] < 20 ? child : random.nextInt(children.size())]++;
        }
        List<Incident> incidents = new ArrayList<>();
        LocalDateTime begin = LocalDate.of(year, 1, 1).atStartOfDay();
        long minutes = Duration.between(begin, begin.plusYears(1)).toMinutes();
        for (int i = 0; i < each.length; i++) {
            long slot = minutes / each[i];
            for (int n = 0; n < each[i]; n++) {
                LocalDateTime start = begin.plusMinutes(n * slot + (long) (random.nextDouble() * slot * 0.6));
                LocalDateTime end = start.plusMinutes(90 + (long) (random.nextDouble() * Math.min(3_000, slot * 0.3)));
                incidents.add(incident(children.get(i), start, end));
            }
        }
        incidents.sort(Comparator.comparing((Incident i) -> i.start).thenComparing(i -> i.ref));
        return incidents;
    }

    Incident incident(Child child, LocalDateTime start, LocalDateTime end) {
        nextEpisode += 1 + random.nextInt(3);
        return new Incident("ME" + nextEpisode, child, start, end, random.nextInt(100));
    }

    Interview interview() {
        nextInterview += 1 + random.nextInt(3);
        return new Interview("RHI" + nextInterview);
    }

    /** So many of a list, in its order. */
    <T> List<T> some(List<T> of, int count) {
        TreeSet<Integer> chosen = new TreeSet<>();
        while (chosen.size() < count) {
            chosen.add(random.nextInt(of.size()));
        }
        return chosen.stream().map(of::get).toList();
    }

    void mark(List<Incident> incidents, String marker, int count) {
        some(incidents, count).forEach(i -> i.markers.add(marker));
    }

    /** An interview that took place some days after an incident, in office hours. */
    Interview completedAbout(Incident incident) {
        Interview interview = interview();
        interview.about.add(incident);
        int days = random.nextInt(10) < 7 ? 1 + random.nextInt(3) : 4 + random.nextInt(9);
        LocalTime time = LocalTime.of(9, 0).plusMinutes(15L * random.nextInt(32));
        interview.completed = incident.end.toLocalDate().plusDays(days).atTime(time).truncatedTo(ChronoUnit.MINUTES);
        return interview;
    }

    Interview notCompletedAbout(Incident incident, String offered, String response) {
        Interview interview = interview();
        interview.about.add(incident);
        interview.offered = offered;
        interview.response = response;
        return interview;
    }
}
