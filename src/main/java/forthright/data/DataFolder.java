package forthright.data;

import forthright.bank.Council;
import forthright.data.reading.DataFile;
import forthright.data.reading.Loaded;
import forthright.data.reading.Loading;
import forthright.data.reading.Server;
import forthright.data.reading.Sources;
import forthright.data.reading.SourcesFile;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.files.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/** Where a council's data lies: rows as {@code sources.yaml} describes them, a sheet of figures, or both. */
final class DataFolder {
    private static final String FIGURES = "figures.csv";

    private final Council council;
    private final Path given;
    private final Path folder;
    private final boolean sheetItself;
    private final Faults all;
    private final Faults faults = new Faults();

    DataFolder(Council council, Path given, Faults faults) {
        this.council = council;
        this.sheetItself = Files.isRegularFile(given);
        this.given = given;
        this.folder = sheetItself ? given.toAbsolutePath().resolveSibling("") : given;
        this.all = faults;
    }

    CouncilData open() {
        Path file = council.folder().resolve("sources.yaml");
        Place place = Place.of("councils/" + council.id() + "/sources.yaml");
        Optional<Sources> sources =
                Files.exists(file) ? SourcesFile.read(file, place.file(), faults) : Optional.empty();
        FiguresSheet figures = figures(sources);
        Optional<Loaded> loaded = Optional.empty();
        boolean onlySheet = !figures.isEmpty() && sources.stream().noneMatch(this::anyFileIsThere);
        if (!sheetItself
                && !onlySheet
                && sources.isPresent()
                && !sources.get().files().isEmpty()) {
            loaded = Optional.of(Loading.load(sources.get(), folder, shown(), council.recording(), faults));
        }
        Optional<Server> server = sources.flatMap(Sources::server).filter(s -> !sheetItself && !faults.hasErrors());
        Optional<ServerRecords> records = server.flatMap(s -> ServerRecords.open(s, faults));
        if (records.isPresent()) {
            loaded = server.map(Loaded::in);
        }
        boolean usable = !faults.hasErrors();
        all.addAll(faults.inOrder());
        return new CouncilData(place, figures, loaded, records, loadId(file, sources), usable);
    }

    /** Whether a council's rows lie in a database of its own, so that nobody can tell from files when they change. */
    static boolean isOnServer(Council council) {
        Faults none = new Faults();
        Path file = council.folder().resolve("sources.yaml");
        return Files.exists(file)
                && SourcesFile.read(file, file.toString(), none)
                        .flatMap(Sources::server)
                        .isPresent();
    }

    private boolean anyFileIsThere(Sources sources) {
        return sources.files().stream().anyMatch(f -> Files.exists(folder.resolve(f.name())));
    }

    private FiguresSheet figures(Optional<Sources> sources) {
        String named = sources.map(Sources::figures).orElse("");
        String name = sheetItself ? String.valueOf(given.getFileName()) : named.isEmpty() ? FIGURES : named;
        boolean expected = sheetItself || !named.isEmpty();
        if (!expected && !Files.exists(folder.resolve(name))) {
            return FiguresSheet.none();
        }
        Place place = Place.of(shown() + "/" + name);
        return DataFile.within(folder, name, place, faults)
                .map(path -> FiguresSheet.read(path, place, council.recording(), faults))
                .orElseGet(FiguresSheet::none);
    }

    /** The folder as a person of the council knows it. */
    private String shown() {
        boolean own = folder.toAbsolutePath()
                .normalize()
                .startsWith(council.folder().toAbsolutePath().normalize());
        Path name = folder.getFileName();
        String last = name == null ? "data" : name.toString();
        return own ? "councils/" + council.id() + "/" + last : last;
    }

    private String loadId(Path sourcesFile, Optional<Sources> sources) {
        if (sheetItself || sources.isEmpty()) {
            return council.id() + "-figures";
        }
        try {
            byte[] mapping = Sha256.digest().digest(Files.readAllBytes(sourcesFile));
            return "%s-%s-%s"
                    .formatted(
                            council.id(),
                            sources.get().server().isPresent()
                                    ? "database"
                                    : sources.get().extractedOn(),
                            HexFormat.of().formatHex(mapping).substring(0, 8));
        } catch (IOException e) {
            faults.error(
                    Place.of("councils/" + council.id() + "/sources.yaml"),
                    "unreadable",
                    "This file cannot be read.",
                    "Check that you may open it.");
            return council.id();
        }
    }
}
