package forthright.record.shared;

import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Node;
import forthright.law.files.YamlReader;
import forthright.record.Register;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which database keeps a record, as {@code store.yaml} says it. Never with a password: that comes from the environment, or
 * from the file in which PostgreSQL's own programs look for it.
 *
 * @param tls how the connection is kept secret, and from whom
 * @param certificate the file of the authority that vouches for the server; empty where it lies where PostgreSQL looks
 * @param shownAs the file, as messages name it
 */
public record Settings(
        String host,
        int port,
        String database,
        String user,
        String schema,
        String tls,
        String certificate,
        String shownAs) {
    private static final String README = "docs/shared-record.md";
    private static final int PORT = 5432;
    private static final int LAST_PORT = 65_535;
    private static final String HERE = "localhost";
    private static final Set<String> ON_THIS_MACHINE = Set.of(HERE, "127.0.0.1", "::1");
    private static final Set<String> KINDS = Set.of("verify-full", "verify-ca", "require", "prefer", "disable");

    /** Reads the file in the folder of a record; stops with every fault of it. */
    static Settings in(Path root, String folder) {
        Faults faults = new Faults();
        String shown = folder + "/" + Register.SHARED;
        Optional<Settings> read = read(root.resolve(folder).resolve(Register.SHARED), shown, faults);
        faults.stopIfAny();
        return read.orElseThrow();
    }

    /** Reads a file; empty where it is none. */
    public static Optional<Settings> read(Path file, String shownAs, Faults faults) {
        return YamlReader.read(file, shownAs, faults).map(node -> read(node, file, shownAs, faults));
    }

    private static Settings read(Node node, Path file, String shownAs, Faults faults) {
        Fields fields = Fields.of(node, "a shared record", README, faults);
        String host = word(fields, "host", "[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|[0-9A-Fa-f:]+", faults);
        Map<String, String> kinds = new LinkedHashMap<>();
        KINDS.stream().sorted().forEach(kind -> kinds.put(kind, kind));
        Settings settings = new Settings(
                host,
                fields.wholeNumber("port", 1, LAST_PORT, PORT),
                word(fields, "database", "[A-Za-z0-9_][A-Za-z0-9_.-]*", faults),
                word(fields, "user", "[A-Za-z0-9_][A-Za-z0-9_.@-]*", faults),
                fields.has("schema") ? word(fields, "schema", "[a-z_][a-z0-9_]{0,62}", faults) : "forthright",
                // Somebody in between could read what is sealed: what is not verified has to be asked for.
                fields.oneOf("tls", kinds, ON_THIS_MACHINE.contains(host) ? "prefer" : "verify-full"),
                fields.has("certificate")
                        ? file.resolveSibling(fields.text("certificate")).toString()
                        : "",
                shownAs);
        fields.done();
        return settings;
    }

    private static String word(Fields fields, String name, String pattern, Faults faults) {
        String said = fields.text(name);
        if (!said.isEmpty() && !said.matches(pattern)) {
            faults.error(
                    fields.placeOf(name),
                    "not-a-name",
                    "\"%s\" cannot be the %s of a database.".formatted(said, name),
                    "Write it as whoever runs the server gave it to you. See %s.".formatted(README));
        }
        return said;
    }

    /** The number by which the server knows who writes in this record. */
    long lock() {
        return ("forthright record " + schema).hashCode();
    }
}
