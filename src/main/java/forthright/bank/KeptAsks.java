package forthright.bank;

import forthright.bank.Standard.Ask;
import forthright.law.files.WholeFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * The wordings of the bank in the terms of the field, kept from one start to the next. Each stands beside the very words
 * it was made from, and all beside the vocabulary: what is not word for word the same is worked out anew. A file that is
 * damaged, or of another build of the program, is passed over; where none can be written, none is.
 */
final class KeptAsks {
    private static final String FORM = "forthright-asks-1";
    private static final String FIELD = "\t";
    private static final String ITEM = "\u001F";
    /** One character a byte, so that files are compared as they lie there. */
    private static final Charset EACH_BYTE = StandardCharsets.ISO_8859_1;

    private static final int LARGEST = 8 * 1024 * 1024;

    private final Path file;
    private final Sources sources;
    private final Map<String, Ask> kept;
    private final Map<String, Ask> used = new LinkedHashMap<>();
    private boolean anew;

    private KeptAsks(Path file, Sources sources, Map<String, Ask> kept) {
        this.file = file;
        this.sources = sources;
        this.kept = kept;
    }

    /**
     * What the terms of every wording depend on.
     *
     * @param program the build that works them out; empty where that cannot be told, and then nothing is kept
     */
    record Sources(String program, String vocabulary, String concepts) {
        static Sources of(String program, Path folder) {
            return new Sources(
                    program, bytes(folder.resolve("vocabulary.yaml")), bytes(folder.resolve("concepts.yaml")));
        }

        private static String bytes(Path file) {
            try {
                return Files.size(file) > LARGEST ? "" : Files.readString(file, EACH_BYTE);
            } catch (IOException e) {
                // whoever reads the vocabulary says what is wrong with it
                return "";
            }
        }
    }

    /** The build that runs: its file, when it was made, and how large it is; empty where it is no single file. */
    static String program() {
        try {
            Path jar = Path.of(KeptAsks.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(jar)
                    ? "%s-%s"
                            .formatted(
                                    Long.toString(Files.size(jar)),
                                    Long.toString(Files.getLastModifiedTime(jar).toMillis()))
                    : "";
        } catch (java.net.URISyntaxException | IOException | RuntimeException e) {
            return "";
        }
    }

    static KeptAsks beside(Path folder, Sources sources, Vocabulary words) {
        Path file = folder.resolveSibling(".cache").resolve("bank-asks");
        Map<String, Ask> kept = sources.program().isEmpty()
                ? Map.of()
                : read(file, sources, words).orElse(Map.of());
        return new KeptAsks(file, sources, kept);
    }

    /** The wording in the terms of the field: as kept, else worked out. */
    Ask of(String ask, Vocabulary words) {
        Ask known = kept.get(ask);
        anew |= known == null;
        Ask now = known == null ? Standard.ask(ask, words) : known;
        used.put(ask, now);
        return now;
    }

    /** Keeps what was worked out anew, unless the vocabulary has been changed meanwhile. */
    void keep(Path folder) {
        boolean worthIt = anew || used.size() != kept.size();
        if (worthIt && !sources.program().isEmpty() && sources.equals(Sources.of(sources.program(), folder))) {
            try {
                WholeFile.write(file, written());
            } catch (IOException e) {
                // the next start works it out again
            }
        }
    }

    private byte[] written() {
        StringBuilder lines = new StringBuilder();
        used.forEach((ask, of) -> {
            String line = String.join(
                    FIELD,
                    ask,
                    of.ofNow() ? "now" : "",
                    String.join(ITEM, of.terms().spoken()),
                    String.join(ITEM, of.terms().inOrder()),
                    of.terms().concepts().stream().map(Concept::id).collect(Collectors.joining(ITEM)));
            if (line.indexOf('\n') < 0 && line.chars().filter(c -> c == '\t').count() == 4 && !ask.contains(ITEM)) {
                lines.append(line).append('\n');
            }
        });
        byte[] asks = lines.toString().getBytes(StandardCharsets.UTF_8);
        return (head(sources, asks) + new String(asks, EACH_BYTE)).getBytes(EACH_BYTE);
    }

    /** Everything that must be the same, and a sum over the rest. */
    private static String head(Sources sources, byte[] asks) {
        CRC32 sum = new CRC32();
        sum.update(asks);
        return "%s %s %s %d\n%s%s"
                .formatted(
                        FORM,
                        sources.program(),
                        Long.toHexString(sum.getValue()),
                        asks.length,
                        sources.vocabulary(),
                        sources.concepts());
    }

    private static Optional<Map<String, Ask>> read(Path file, Sources sources, Vocabulary words) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            String all = Files.readString(file, EACH_BYTE);
            int begin = all.indexOf('\n')
                    + 1
                    + sources.vocabulary().length()
                    + sources.concepts().length();
            byte[] asks = all.substring(begin).getBytes(EACH_BYTE);
            return all.startsWith(head(sources, asks))
                    ? Optional.of(asks(new String(asks, StandardCharsets.UTF_8), words))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // a damaged file is as good as none
            return Optional.empty();
        }
    }

    private static Map<String, Ask> asks(String text, Vocabulary words) {
        Map<String, Concept> concepts = new HashMap<>();
        words.allConcepts().forEach(c -> concepts.put(c.id(), c));
        Map<String, Ask> asks = new HashMap<>();
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            List<String> fields = split(text.substring(from, end), FIELD.charAt(0));
            List<Concept> named = split(fields.get(4), ITEM.charAt(0)).stream()
                    .map(id -> Optional.ofNullable(concepts.get(id)).orElseThrow())
                    .toList();
            Terms terms = new Terms(split(fields.get(2), ITEM.charAt(0)), split(fields.get(3), ITEM.charAt(0)), named);
            asks.put(fields.get(0), new Ask(terms, fields.get(1).equals("now")));
            from = end + 1;
        }
        return asks;
    }

    private static List<String> split(String text, char at) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf(at); end >= 0; end = text.indexOf(at, from)) {
            parts.add(text.substring(from, end));
            from = end + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
