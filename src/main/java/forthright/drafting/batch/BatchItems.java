package forthright.drafting.batch;

import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds what a batch is to draft: the requests of a folder, or one request, each for the councils that are named. */
public final class BatchItems {
    private static final List<String> FORMS = List.of("txt", "md", "eml", "html", "htm", "docx", "pdf");

    private BatchItems() {}

    /**
     * Everything to be drafted, in the order of its names; stops where there is nothing, or two would have one name.
     *
     * @param named a folder of request files and case folders, or one request
     * @param shownAs as messages name it
     * @param councils that answer, each on its own; none for whom each text addresses
     */
    public static List<BatchItem> in(Path named, String shownAs, List<String> councils) {
        Faults faults = new Faults();
        Map<String, Path> requests = new TreeMap<>();
        for (Path each : requests(named, shownAs)) {
            String name = name(each);
            Path other = requests.putIfAbsent(name, each);
            if (other != null) {
                faults.error(
                        Place.of(shownAs),
                        "same-name",
                        "Two requests are called \"%s\", and their drafts would lie in one folder.".formatted(name),
                        "Give one of them another name.");
            }
        }
        if (requests.isEmpty()) {
            faults.error(
                    Place.of(shownAs),
                    "no-request",
                    "There is no request in this folder.",
                    "A request is a file .txt, .md, .eml, .html, .docx or .pdf, or a case folder that holds one called request.");
        }
        faults.stopIfAny();
        List<BatchItem> items = new ArrayList<>();
        requests.forEach((name, request) -> {
            if (councils.isEmpty()) {
                items.add(new BatchItem(name, request, ""));
            } else {
                councils.stream()
                        .distinct()
                        .sorted()
                        .forEach(council -> items.add(new BatchItem(name + "/" + council, request, council)));
            }
        });
        return items;
    }

    private static List<Path> requests(Path named, String shownAs) {
        if (Files.isRegularFile(named) || isCase(named)) {
            return List.of(named);
        }
        try (Stream<Path> all = Files.list(named)) {
            return all.filter(each -> Files.isDirectory(each) ? isCase(each) : isRequest(each))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw FaultsException.error(
                    Place.of(shownAs),
                    "no-folder",
                    "This folder cannot be read.",
                    "Check its name and that you may open it.");
        }
    }

    private static boolean isCase(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("request.") && isRequest(file));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isRequest(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0
                && FORMS.contains(name.substring(dot + 1).toLowerCase(Locale.UK))
                && !name.toLowerCase(Locale.UK).startsWith("readme");
    }

    /** A file without its ending; a folder as it is called. */
    private static String name(Path request) {
        String name = request.getFileName().toString();
        return Files.isDirectory(request) ? name : name.substring(0, name.lastIndexOf('.'));
    }
}
