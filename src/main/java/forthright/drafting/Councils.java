package forthright.drafting;

import forthright.bank.Council;
import forthright.bank.CouncilFolder;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import forthright.request.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The councils of a workspace: each a folder. */
public record Councils(Workspace workspace) {
    /** Every council's id, in order. */
    public List<String> ids() {
        try (Stream<Path> folders = Files.list(workspace.councils())) {
            return folders.filter(folder -> Files.exists(folder.resolve("profile.yaml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One council by its id; its faults are noted. */
    public Optional<Council> read(String id, Faults faults) {
        if (!ids().contains(id)) {
            faults.error(
                    Place.of("councils/" + id),
                    "no-such-council",
                    "There is no council \"%s\".".formatted(id),
                    Spelling.hint(id, ids()));
            return Optional.empty();
        }
        return CouncilFolder.read(workspace.councils().resolve(id), "councils/" + id, faults);
    }

    /** The one council that a request is addressed to: by the first of its lines that names one of this workspace. */
    public Optional<Council> addressedBy(Request request, Faults faults) {
        Map<Council, Faults> all = new LinkedHashMap<>();
        for (String id : ids()) {
            // A fault in another council's folder is no reason to stop this one.
            Faults own = new Faults();
            CouncilFolder.read(workspace.councils().resolve(id), "councils/" + id, own)
                    .ifPresent(council -> all.put(council, own));
        }
        List<Council> found = request.addressee()
                .lines()
                .map(line ->
                        all.keySet().stream().filter(c -> isAddressed(c, line)).toList())
                .filter(named -> !named.isEmpty())
                .findFirst()
                .orElse(List.of());
        found.forEach(council ->
                faults.addAll(Objects.requireNonNull(all.get(council)).inOrder()));
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        if (!faults.hasErrors()) {
            faults.error(
                    Place.of("the request"),
                    found.isEmpty() ? "no-addressee" : "several-addressees",
                    found.isEmpty()
                            ? "The request does not name a council of this workspace."
                            : "The request names more than one council of this workspace.",
                    "Say which with --council: %s.".formatted(String.join(", ", ids())));
        }
        return Optional.empty();
    }

    private static boolean isAddressed(Council council, String line) {
        String addressee = line.toLowerCase(Locale.UK);
        return Stream.concat(Stream.of(council.name(), council.contacts().email()), council.alsoCalled().stream())
                .map(name -> name.toLowerCase(Locale.UK))
                .anyMatch(name -> !name.isBlank() && addressee.contains(name));
    }
}
