package forthright.data.synthetic;

import forthright.data.synthetic.World.Child;
import forthright.data.synthetic.World.Incident;
import forthright.data.synthetic.World.Interview;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two years of a council whose published figures are known: 366 children and 1,121 incidents in 2024, 352 with a risk of
 * exploitation, 269 with mental health issues, two markers at five or fewer, 710 incidents with an interview; 807
 * interviews in 2025. The files have the faults that exports have, and none of them may change a figure.
 */
final class Coventry {
    private static final List<String> LABELS = List.of(
            "Risk of exploitation", "Mental health issues", "Engaged in criminal activities", "Been hurt or harmed");
    private static final List<String> REASONS = List.of(
            "Wanted to be with friends or a partner",
            "Unhappy where living",
            "Difficulties at school",
            "Wanted contact with family");
    private static final List<String> HARMS =
            List.of("Physical", "Sexual", "Self-harm", "Suicide", "Emotional / psychological");

    private final World world = new World(20_241_231);
    private final List<Child> children = world.children(560, "00%d");
    private final List<Incident> incidents = new ArrayList<>();
    private final List<Interview> interviews = new ArrayList<>();
    private final Map<String, String> merged = new TreeMap<>();

    static Map<String, byte[]> files() {
        return new Coventry().make();
    }

    private Map<String, byte[]> make() {
        List<Incident> in2024 = world.incidents(children.subList(0, 366), 2024, 1_120);
        in2024.add(world.incident(
                children.getFirst(), LocalDateTime.of(2024, 12, 31, 23, 30), LocalDateTime.of(2025, 1, 1, 5, 10)));
        List<Incident> in2025 = world.incidents(children.subList(170, 560), 2025, 1_190);
        mark(in2024, 352, 269, 4, 3);
        mark(in2025, 371, 288, 5, 4);
        interviews2024(in2024);
        interviews2025(in2025);
        incidents.addAll(in2024);
        incidents.addAll(in2025);
        describe();
        harm();
        oddities();
        return Map.of(
                "children.csv", childrenFile(),
                "missing-episodes.csv", episodesFile(),
                "return-home-interviews.csv", interviewsFile(),
                "merged-records.csv", mergedFile());
    }

    private void mark(List<Incident> of, int... counts) {
        for (int i = 0; i < counts.length; i++) {
            world.mark(of, LABELS.get(i), counts[i]);
        }
    }

    /** 710 incidents with an interview: some interviews are about two incidents, some incidents took two attempts. */
    private void interviews2024(List<Incident> in2024) {
        List<Incident> with = world.some(in2024, 710);
        Map<String, Interview> latest = new TreeMap<>();
        for (Incident incident : with) {
            Interview last = latest.get(incident.child.id());
            if (last != null && Duration.between(incident.end, last.completed).toHours() > 12) {
                last.about.add(incident);
                continue;
            }
            if (world.random.nextInt(12) == 0) {
                interviews.add(world.notCompletedAbout(incident, "yes", "no_response"));
            }
            Interview interview = world.completedAbout(incident);
            interviews.add(interview);
            latest.put(incident.child.id(), interview);
        }
        withoutInterview(in2024, new TreeSet<>(with.stream().map(i -> i.ref).toList()));
    }

    /** Interviews in 2025 until, with those about December 2024, there are 807. */
    private void interviews2025(List<Incident> in2025) {
        long already = interviews.stream()
                .filter(i -> i.isCompleted() && i.completed.getYear() == 2025)
                .count();
        TreeSet<String> with = new TreeSet<>();
        List<Incident> shuffled = new ArrayList<>(in2025);
        Collections.shuffle(shuffled, world.random);
        for (Incident incident : shuffled) {
            Interview interview = world.completedAbout(incident);
            boolean counts = interview.completed.getYear() == 2025;
            if (counts && already == 807) {
                break;
            }
            already += counts ? 1 : 0;
            with.add(incident.ref);
            interviews.add(interview);
        }
        withoutInterview(in2025, with);
    }

    private void withoutInterview(List<Incident> of, TreeSet<String> with) {
        for (Incident incident : of) {
            if (!with.contains(incident.ref)) {
                switch (world.random.nextInt(8)) {
                    case 0, 1, 2 -> interviews.add(world.notCompletedAbout(incident, "yes", "declined_child"));
                    case 3 -> interviews.add(world.notCompletedAbout(incident, "yes", "declined_parent"));
                    case 4 -> interviews.add(world.notCompletedAbout(incident, "yes", "no_response"));
                    case 5 -> interviews.add(world.notCompletedAbout(incident, "not_required", "unknown"));
                    case 6 -> interviews.add(world.notCompletedAbout(incident, "no", "unknown"));
                    default -> {} // nobody wrote anything down
                }
            }
        }
    }

    private void describe() {
        for (Interview interview : interviews) {
            if (!interview.isCompleted()) {
                continue;
            }
            interview.about.forEach(i -> i.markers.stream()
                    .filter(m -> LABELS.indexOf(m) < 2 && world.random.nextInt(10) < 8)
                    .forEach(interview.factors::add));
            REASONS.stream().filter(r -> world.random.nextInt(10) < 3).forEach(interview.reasons::add);
        }
        List<Interview> done =
                interviews.stream().filter(Interview::isCompleted).toList();
        world.some(done, 14).forEach(i -> i.factors.add(LABELS.get(2)));
        world.some(done, 11).forEach(i -> i.factors.add(LABELS.get(3)));
    }

    /** Four interviews about incidents of 2024 with harm, of overlapping kinds; a few more about those of 2025. */
    private void harm() {
        List<List<Integer>> kinds = List.of(List.of(0, 4), List.of(2, 3, 4), List.of(0, 1, 4), List.of(2));
        List<Interview> in2024 = interviews.stream()
                .filter(i -> i.isCompleted() && i.completed.getYear() == 2024)
                .toList();
        List<Interview> in2025 = interviews.stream()
                .filter(i -> i.isCompleted()
                        && i.completed.getYear() == 2025
                        && i.about.getFirst().start.getYear() == 2025)
                .toList();
        List<Interview> first = world.some(in2024, 4);
        List<Interview> second = world.some(in2025, 4);
        for (int n = 0; n < 4; n++) {
            for (int kind : kinds.get(n)) {
                first.get(n).harms.add(HARMS.get(kind));
                second.get(n).harms.add(HARMS.get(kind));
            }
        }
    }

    /** Rows that must not be counted as missing incidents of children. */
    private void oddities() {
        for (int n = 0; n < 7; n++) {
            Child adult = world.bornOn(LocalDate.of(2005, 3, 1).plusDays(n), "0039%03d".formatted(101 + n));
            children.add(adult);
            LocalDateTime start = LocalDateTime.of(2024, 5 + n % 6, 11, 14, 20);
            incidents.add(world.incident(adult, start, start.plusHours(9)));
        }
        for (int n = 0; n < 12; n++) {
            LocalDateTime start = LocalDateTime.of(2024 + n % 2, 4 + n % 7, 3, 16, 45);
            Incident away = world.incident(children.get(370 + n), start, start.plusHours(5));
            away.type = n < 8 ? "away" : "absent";
            incidents.add(away);
        }
        for (Incident incident : incidents) {
            incident.open = world.random.nextInt(180) == 0 && incident.type.equals("missing");
            incident.daysOnly = world.random.nextInt(25) == 0;
        }
        for (int n : List.of(3, 8, 15)) {
            merged.put("0093%03d".formatted(210 + n), children.get(n).id());
        }
    }

    private byte[] childrenFile() {
        CsvText csv = new CsvText().row("Person ID", "Name (synthetic)", "Date of birth", "Sex");
        for (int n = 0; n < children.size(); n++) {
            Child child = children.get(n);
            String born = n % 140 == 77 ? "" : CsvText.UK_DAY.format(child.born());
            csv.row(child.id() + (n % 50 == 9 ? "  " : ""), child.name(), born, child.sex());
        }
        return csv.bytes(StandardCharsets.UTF_8);
    }

    private byte[] episodesFile() {
        CsvText csv = new CsvText()
                .row("Missing episodes \u2013 children\u2019s services (SYNTHETIC: no real child)")
                .row("Run date: 12/01/2026")
                .row()
                .row(
                        "Episode Ref",
                        "Person ID",
                        "Status",
                        "Date",
                        "Date",
                        "LAC at start?",
                        "Out of area?",
                        "Risks identified");
        int n = 0;
        for (Incident incident : incidents) {
            String[] row = episode(incident, n++);
            csv.row(row);
            if (n % 130 == 0) {
                csv.row(row); // the same episode exported twice
            }
            if (n % 400 == 0) {
                csv.row().row("", "", "", "", "", "", "", "");
            }
        }
        for (int bad = 0; bad < 6; bad++) {
            String date = List.of("30/02/2024 10:00", "2024-03-14", "14/03/24 09:00", "", "31/11/2024", "45350.5")
                    .get(bad);
            csv.row("ME9900" + bad, children.get(bad).id(), "Missing", date, "", "N", "N", "");
        }
        csv.row("ME99010", "4.82E+05", "Missing", "14/03/2024 10:00", "15/03/2024 10:00", "N", "N", "");
        csv.row("ME99011", children.get(11).id(), "Missing", "14/03/2024 10:00", "", "N", "N", "", "one cell too many");
        csv.row("Total", "", String.valueOf(n), "", "", "", "", "");
        csv.row("Filters: status in (all); \u00A3 not shown");
        return csv.bytes(Charset.forName("windows-1252"));
    }

    private String[] episode(Incident incident, int n) {
        String id = merged.entrySet().stream()
                .filter(e -> e.getValue().equals(incident.child.id()) && n % 2 == 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(incident.child.id());
        String status = switch (incident.type) {
            case "away" -> "Away from placement without authorisation";
            case "absent" -> "Absent (police category to 2017)";
            default -> n % 9 == 0 ? " MISSING" : "Missing";
        };
        String start = incident.daysOnly ? CsvText.day(incident.start) : CsvText.minute(incident.start);
        String end = incident.open ? "" : incident.daysOnly ? CsvText.day(incident.end) : CsvText.minute(incident.end);
        return new String[] {
            incident.ref,
            id,
            status,
            start,
            end,
            yesNo(incident.lookedAfter, n),
            incident.lookedAfter ? yesNo(incident.outOfArea, n + 1) : "NA",
            risks(List.copyOf(incident.markers), n)
        };
    }

    private static String yesNo(boolean yes, int n) {
        return switch (n % 5) {
            case 0 -> yes ? "Yes" : "No";
            case 1 -> yes ? "Y" : "N";
            case 2 -> yes ? "a) Yes" : "b) No";
            case 3 -> yes ? "1" : "0";
            default -> yes ? "TRUE" : "FALSE";
        };
    }

    private static String risks(List<String> labels, int n) {
        StringBuilder numbered = new StringBuilder();
        for (int i = 0; i < labels.size(); i++) {
            numbered.append(i == 0 ? "" : " ").append(i + 1).append(") ").append(labels.get(i));
        }
        return switch (n % 4) {
            case 0 -> String.join("; ", labels);
            case 1 -> String.join("\n", labels);
            case 2 -> numbered.toString();
            default -> String.join(";", labels).toLowerCase(java.util.Locale.UK);
        };
    }

    private byte[] interviewsFile() {
        CsvText csv = new CsvText()
                .row("\uFEFF", "", "", "", "", "", "", "", "", "", "Evidence of harm", "", "", "", "")
                .row(
                        "RHI Ref",
                        "Person ID",
                        "Episode Ref(s)",
                        "Offered?",
                        "Date offered",
                        "Outcome",
                        "Completed?",
                        "Date completed",
                        "Risk factors",
                        "Missing reasons",
                        "Physical",
                        "Sexual",
                        "Self-harm",
                        "Suicide",
                        "Emotional / psychological");
        int n = 0;
        for (Interview interview : interviews) {
            csv.row(interview(interview, n));
            if (++n % 200 == 0) {
                csv.row(interview(interview, n - 1));
            }
        }
        return csv.bytes(StandardCharsets.UTF_8);
    }

    private static String[] interview(Interview interview, int n) {
        boolean done = interview.isCompleted();
        List<String> cells = new ArrayList<>(List.of(
                interview.ref,
                interview.about.getFirst().child.id(),
                String.join("; ", interview.about.stream().map(i -> i.ref).toList()),
                switch (interview.offered) {
                    case "yes" -> yesNo(true, n);
                    case "no" -> yesNo(false, n);
                    default -> n % 2 == 0 ? "NA" : "Not required";
                },
                interview.offered.equals("yes") ? CsvText.UK_DAY.format(interview.offeredOn()) : "",
                switch (interview.response) {
                    case "declined_child" -> "Declined by child";
                    case "declined_parent" -> "Declined by parent/carer";
                    case "no_response" -> "No response";
                    case "accepted" -> "Accepted";
                    default -> "";
                },
                done ? yesNo(true, n + 2) : n % 6 == 0 ? "" : yesNo(false, n + 2),
                done ? date(interview.completed, n) : "",
                String.join(";", interview.factors),
                String.join(";", interview.reasons)));
        for (String harm : HARMS) {
            boolean ticked = interview.harms.contains(harm);
            cells.add(ticked ? List.of("x", "\u2713", "1").get(n % 3) : n % 7 == 0 ? "0" : "");
        }
        return cells.toArray(String[]::new);
    }

    /** Most with their hour, some without, some as a spreadsheet counts days. */
    private static String date(LocalDateTime at, int n) {
        if (n % 23 == 0) {
            long days = Duration.between(LocalDate.of(1899, 12, 30).atStartOfDay(), at)
                    .toDays();
            return String.valueOf(days);
        }
        return n % 17 == 0 ? CsvText.day(at) : CsvText.minute(at);
    }

    private byte[] mergedFile() {
        CsvText csv = new CsvText().row("Old Person ID", "Current Person ID");
        merged.forEach(csv::row);
        return csv.bytes(StandardCharsets.UTF_8);
    }
}
