package forthright.scan.office;

import forthright.request.files.Refusal;
import forthright.request.files.UnreadableException;
import forthright.request.files.Xml;
import forthright.scan.archive.Archive;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An Office file as its parts, and what they say of one another. */
final class OfficeFile {
    private static final String RELATIONS = ".rels";

    private final Archive parts;
    private final Map<String, String> byLowerCase = new HashMap<>();
    private final List<Relation> relations = new ArrayList<>();

    private OfficeFile(Archive parts) {
        this.parts = parts;
        parts.names().forEach(name -> byLowerCase.put(name.toLowerCase(Locale.ROOT), name));
    }

    /** The parts of an archive; refused where they are not those of an Office file. */
    static OfficeFile of(Archive parts) {
        OfficeFile file = new OfficeFile(parts);
        parts.names().stream().filter(OfficeFile::isRelations).forEach(file::readRelations);
        return file;
    }

    private static boolean isRelations(String name) {
        return name.endsWith(RELATIONS) && ("/" + name).contains("/_rels/");
    }

    private void readRelations(String name) {
        String from = name.replaceFirst("(^|/)_rels/", "$1").replaceFirst("\\.rels$", "");
        xml(name, none -> false).stream()
                .flatMap(root -> root.children("Relationship"))
                .forEach(each -> relations.add(relation(from, each)));
    }

    private static Relation relation(String from, Xml each) {
        String type = each.attribute("Type").orElse("");
        String target = each.attribute("Target").orElse("");
        boolean external = each.attribute("TargetMode").orElse("").equals("External");
        return new Relation(
                from,
                each.attribute("Id").orElse(""),
                type.substring(type.lastIndexOf('/') + 1),
                external ? target : resolved(from, target),
                external);
    }

    /** A target as the name of a part. */
    private static String resolved(String from, String target) {
        String path;
        try {
            path = URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(Refusal.DAMAGED);
        }
        int fragment = path.indexOf('#');
        String plain = fragment < 0 ? path : path.substring(0, fragment);
        String folder = from.contains("/") ? from.substring(0, from.lastIndexOf('/') + 1) : "";
        List<String> steps = new ArrayList<>();
        for (String step : (plain.startsWith("/") ? plain : folder + plain).split("/", -1)) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.removeLast();
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    List<Relation> relations() {
        return relations;
    }

    /** What a part says of others. */
    Stream<Relation> from(String part) {
        return relations.stream().filter(each -> each.from().equalsIgnoreCase(part));
    }

    /** The parts that are there and that some other names as of a kind, in order. */
    List<String> ofType(String... types) {
        Set<String> wanted = Set.of(types);
        return relations.stream()
                .filter(each -> !each.external() && wanted.contains(each.type()))
                .map(each -> byLowerCase.get(each.target().toLowerCase(Locale.ROOT)))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** The part at which a program begins; empty in an archive of another kind. */
    Optional<String> main() {
        return from("").filter(each -> each.type().equals("officeDocument"))
                .map(Relation::target)
                .findFirst();
    }

    /** Parts that no other names: left over, or put there. */
    List<String> loose() {
        Set<String> linked = new java.util.HashSet<>();
        relations.forEach(each -> linked.add(each.target().toLowerCase(Locale.ROOT)));
        return parts.names().stream()
                .filter(name -> !name.endsWith("/") && !name.equals("[Content_Types].xml"))
                .filter(name -> isRelations(name) ? !belongs(name) : !linked.contains(name.toLowerCase(Locale.ROOT)))
                .sorted()
                .toList();
    }

    private boolean belongs(String relationsPart) {
        String from = relationsPart.replaceFirst("(^|/)_rels/", "$1").replaceFirst("\\.rels$", "");
        return from.isEmpty() || byLowerCase.containsKey(from.toLowerCase(Locale.ROOT));
    }

    Stream<String> names() {
        return parts.names().stream().filter(name -> !name.endsWith("/"));
    }

    Optional<byte[]> bytes(String part) {
        return Optional.ofNullable(byLowerCase.get(part.toLowerCase(Locale.ROOT)))
                .flatMap(parts::part);
    }

    Optional<Xml> xml(String part, Predicate<String> textOf) {
        return bytes(part).map(bytes -> Xml.parse(bytes, textOf));
    }
}
