package forthright.request.files;

import java.util.Optional;

/** The parts of a Word document that say what is printed, found as Word finds them. */
final class WordParts {
    private static final String USUAL = "word/document.xml";

    private final ZipParts parts;
    private final String name;

    private WordParts(ZipParts parts, String name) {
        this.parts = parts;
        this.name = name;
    }

    static WordParts of(byte[] zip) {
        ZipParts parts = ZipParts.of(
                zip, part -> (part.endsWith(".xml") || part.endsWith(".rels")) && part.split("/").length <= 3);
        if (parts.has(part -> part.endsWith("vbaProject.bin")) || saysMacros(parts)) {
            throw new UnreadableException(Refusal.MACROS);
        }
        return new WordParts(
                parts, target(parts, "_rels/.rels", "officeDocument").orElse(USUAL));
    }

    private static boolean saysMacros(ZipParts parts) {
        return parts.part("[Content_Types].xml")
                .map(Xml::parse)
                .map(types -> types.children().stream()
                        .anyMatch(
                                type -> type.attribute("ContentType").orElse("").contains("macroEnabled")))
                .orElse(false);
    }

    private static Optional<String> target(ZipParts parts, String relations, String kind) {
        return parts.part(relations)
                .map(Xml::parse)
                .flatMap(all -> all.children().stream()
                        .filter(r -> r.attribute("Type").orElse("").endsWith("/" + kind))
                        .filter(r -> !r.attribute("TargetMode").orElse("").equals("External"))
                        .findFirst())
                .flatMap(r -> r.attribute("Target"));
    }

    /** The document itself. */
    Xml main() {
        String path = name.startsWith("/") ? name.substring(1) : name;
        return parts.part(path).map(Xml::parse).orElseThrow(() -> new UnreadableException(Refusal.DAMAGED));
    }

    /** A part that the document names by its kind: its styles, its numbering. */
    Optional<Xml> related(String kind) {
        String path = name.startsWith("/") ? name.substring(1) : name;
        int slash = path.lastIndexOf('/') + 1;
        String folder = path.substring(0, slash);
        String target = target(parts, folder + "_rels/" + path.substring(slash) + ".rels", kind)
                .orElse(kind + ".xml");
        return parts.part(target.startsWith("/") ? target.substring(1) : folder + target)
                .map(Xml::parse);
    }

    boolean embedsOthers() {
        return parts.has(part -> part.contains("/embeddings/"));
    }
}
