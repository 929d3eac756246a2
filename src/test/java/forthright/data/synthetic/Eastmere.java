package forthright.data.synthetic;

import forthright.data.synthetic.World.Child;
import forthright.data.synthetic.World.Incident;
import forthright.data.synthetic.World.Interview;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An invented unitary whose interviews are done by a provider, who keeps a log in a spreadsheet: titles above, a total
 * below, several concerns in one cell, no hour of return.
 */
final class Eastmere {
    private static final List<String> CONCERNS = List.of(
            "Exploitation concern", "Mental ill health", "Drug or alcohol use", "Going missing with others");
    private static final List<String> THEMES =
            List.of("Exploitation concern", "Mental ill health", "Drug or alcohol use", "Peer influence");

    private final World world = new World(20_250_105);
    private final List<Child> children = world.children(310, "EM-%d");
    private final List<Incident> incidents = new ArrayList<>();
    private final Map<String, Interview> interviewOf = new TreeMap<>();

    static Map<String, byte[]> files() {
        return new Eastmere().make();
    }

    private Map<String, byte[]> make() {
        year(world.incidents(children.subList(0, 205), 2024, 588), 371, 131, 162, 41, 63);
        year(world.incidents(children.subList(96, 310), 2025, 612), 402, 140, 171, 3, 58);
        try {
            return Map.of("provider-log.xlsx", workbook());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void year(List<Incident> of, int done, int... counts) {
        for (int i = 0; i < counts.length; i++) {
            world.mark(of, CONCERNS.get(i), counts[i]);
        }
        incidents.addAll(of);
        // the last weeks are left out, so that every interview is completed in the year of its incident
        List<Incident> early =
                of.stream().filter(i -> i.start.getDayOfYear() < 345).toList();
        for (Incident incident : world.some(early, done)) {
            Interview interview = world.completedAbout(incident);
            THEMES.stream().filter(t -> world.random.nextInt(10) < 2).forEach(interview.factors::add);
            interviewOf.put(incident.ref, interview);
        }
        for (Incident incident : of) {
            if (!interviewOf.containsKey(incident.ref) && world.random.nextInt(3) > 0) {
                String response = world.random.nextBoolean() ? "declined_child" : "no_response";
                interviewOf.put(incident.ref, world.notCompletedAbout(incident, "yes", response));
            }
        }
    }

    private byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Provider log", "1.0")) {
            Worksheet notes = workbook.newWorksheet("Read me");
            notes.value(0, 0, "SYNTHETIC: an invented council, invented children");
            Worksheet log = workbook.newWorksheet("Log");
            log.value(0, 0, "Return home interviews: provider's log (SYNTHETIC)");
            log.value(1, 0, "Eastmere Council, 1 January 2024 to 31 December 2025");
            String[] header = {
                "Ref", "Child ref", "DOB", "Missing from", "Concerns", "Looked after", "RHI offered", "RHI outcome",
                "RHI date", "Risk themes"
            };
            for (int column = 0; column < header.length; column++) {
                log.value(3, column, header[column]);
            }
            int row = 4;
            for (Incident incident : incidents) {
                write(log, row++, incident);
            }
            log.value(row, 0, "Total incidents");
            log.value(row, 1, incidents.size());
        }
        return withoutTimes(bytes.toByteArray());
    }

    private void write(Worksheet log, int row, Incident incident) {
        log.value(row, 0, incident.ref);
        log.value(row, 1, incident.child.id());
        dated(log, row, 2, incident.child.born());
        if (row % 3 == 0) {
            log.value(row, 3, incident.start);
            log.style(row, 3).format("dd/mm/yyyy hh:mm").set();
        } else {
            log.value(row, 3, CsvText.minute(incident.start));
        }
        log.value(row, 4, String.join(row % 2 == 0 ? ", " : "; ", incident.markers));
        log.value(row, 5, incident.lookedAfter ? "Y" : row % 31 == 0 ? "" : "N");
        Interview interview = interviewOf.get(incident.ref);
        if (interview == null) {
            return;
        }
        log.value(row, 6, "Yes");
        log.value(row, 7, switch (interview.response) {
            case "declined_child" -> "Young person declined";
            case "no_response" -> "Could not be reached";
            default -> "Seen";
        });
        if (interview.isCompleted()) {
            dated(log, row, 8, interview.completed.toLocalDate());
            log.value(row, 9, String.join(", ", interview.factors));
        }
    }

    private static void dated(Worksheet log, int row, int column, LocalDate day) {
        if (row % 4 == 0) {
            log.value(row, column, CsvText.UK_DAY.format(day));
        } else {
            log.value(row, column, day);
            log.style(row, column).format("dd/mm/yyyy").set();
        }
    }

    /** The same workbook whenever it is written: an archive notes the hour, and so do its properties. */
    private static byte[] withoutTimes(byte[] workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path file = Files.createTempFile("eastmere", ".xlsx");
        Files.write(file, workbook);
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                if (entry.getName().endsWith("core.xml")) {
                    content = new String(content, StandardCharsets.UTF_8)
                            .replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z", "2026-01-08T09:00:00Z")
                            .getBytes(StandardCharsets.UTF_8);
                }
                ZipEntry plain = new ZipEntry(entry.getName());
                plain.setTimeLocal(LocalDate.of(2026, 1, 8).atTime(9, 0));
                zip.putNextEntry(plain);
                zip.write(content);
                zip.closeEntry();
            }
        } finally {
            Files.deleteIfExists(file);
        }
        return out.toByteArray();
    }
}
