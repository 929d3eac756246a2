package forthright.law.files;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.JacksonYAMLParseException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads YAML as its author meant it, or says where it could mean two things: no anchor, alias, merge key, tag, second
 * document or repeated name, and nothing larger than a person would write.
 */
public final class YamlReader {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 256 * 1024;

    private static final YAMLFactory YAML = new YAMLFactory();
    private static final int DEEPEST = 40;

    private final String file;
    private final List<String> lines;
    private final Faults faults;

    private YamlReader(String file, String text, Faults faults) {
        this.file = file;
        this.lines = text.lines().toList();
        this.faults = faults;
    }

    /** Reads a file; empty, with the reason noted, where it cannot be read. */
    public static Optional<Node> read(Path path, String shownAs, Faults faults) {
        return text(path, shownAs, faults).flatMap(text -> parse(text, shownAs, faults));
    }

    /** The text of a file that people keep, its size and encoding checked before anything is made of it. */
    public static Optional<String> text(Path path, String shownAs, Faults faults) {
        Place place = Place.of(shownAs);
        byte[] bytes;
        try (var stream = Files.newInputStream(path)) {
            bytes = stream.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            faults.error(
                    place,
                    "unreadable",
                    "This file cannot be read.",
                    "Check that it is there and that you may open it.");
            return Optional.empty();
        }
        if (bytes.length > LARGEST) {
            faults.error(
                    place,
                    "too-large",
                    "This file is larger than 256 KB.",
                    "Split it, or remove what was pasted in by mistake.");
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            faults.error(place, "not-utf-8", "This file is not in UTF-8.", "Save it again with the encoding UTF-8.");
            return Optional.empty();
        }
    }

    /** Reads text that is already in memory. */
    public static Optional<Node> parse(String text, String shownAs, Faults faults) {
        return new YamlReader(shownAs, text, faults).parse(text);
    }

    private Optional<Node> parse(String text) {
        try (YAMLParser parser = YAML.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                faults.error(
                        Place.of(file), "empty", "This file says nothing.", "Write its fields, or remove the file.");
                return Optional.empty();
            }
            Node root = node(parser, first, 0);
            if (parser.nextToken() != null) {
                fault(
                        parser,
                        "second-document",
                        "A second document begins here.",
                        "Keep one document in a file: remove the line \"---\".");
            }
            return Optional.of(root);
        } catch (JacksonYAMLParseException e) {
            JsonLocation at = e.getLocation();
            faults.error(
                    place(at),
                    "not-yaml",
                    "The file cannot be read from here on.",
                    "Look for a missing quote, colon, dash or indent on this line or the one above.");
            return Optional.empty();
        } catch (IOException e) {
            faults.error(
                    Place.of(file),
                    "not-yaml",
                    "The file cannot be read as YAML.",
                    "Look for control characters or unusual nesting.");
            return Optional.empty();
        }
    }

    private Node node(YAMLParser parser, JsonToken token, int depth) throws IOException {
        Place place = place(parser.currentTokenLocation());
        refuseWhatHidesMeaning(parser, place);
        if (depth > DEEPEST) {
            throw new JacksonYAMLParseException(parser, "too deep", null);
        }
        return switch (token) {
            case START_OBJECT -> mapping(parser, place, depth);
            case START_ARRAY -> listing(parser, place, depth);
            case VALUE_NULL -> new Node.Scalar(place, "", false);
            default -> new Node.Scalar(place, parser.getText(), quotedAt(place));
        };
    }

    private void refuseWhatHidesMeaning(YAMLParser parser, Place place) throws IOException {
        // No text can begin with these signs without quotes, so the sign itself is the surest witness.
        char sign = signAt(place);
        if (sign == '*' || parser.isCurrentAlias()) {
            faults.error(
                    place,
                    "alias",
                    "\"*\" repeats something from elsewhere.",
                    "Write the value out, so that each file can be read from top to bottom; put a text that begins with * in quotes.");
        }
        if (sign == '&' || parser.getObjectId() != null) {
            faults.error(
                    place,
                    "anchor",
                    "\"&\" names something to be repeated elsewhere.",
                    "Write the value out where it is needed; put a text that begins with & in quotes.");
        }
        if (sign == '!' || parser.getTypeId() != null) {
            faults.error(
                    place,
                    "tag",
                    "\"!\" sets a type.",
                    "Leave the type out: the field says what it takes; put a text that begins with ! in quotes.");
        }
    }

    private Node mapping(YAMLParser parser, Place place, int depth) throws IOException {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (JsonToken t = parser.nextToken(); t != JsonToken.END_OBJECT; t = parser.nextToken()) {
            Place at = place(parser.currentTokenLocation());
            String name = parser.currentName();
            if ("<<".equals(name)) {
                faults.error(at, "merge-key", "\"<<\" merges fields from elsewhere.", "Write the fields out here.");
            }
            Node value = node(parser, parser.nextToken(), depth + 1);
            Node.Entry earlier = entries.putIfAbsent(name, new Node.Entry(at, name, value));
            if (earlier != null) {
                faults.error(
                        at,
                        "duplicate-field",
                        "\"%s\" stands here a second time.".formatted(name),
                        "Keep one; the first is on line %d."
                                .formatted(earlier.place().line()));
            }
        }
        return new Node.Mapping(place, java.util.Collections.unmodifiableMap(entries));
    }

    private Node listing(YAMLParser parser, Place place, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
            items.add(node(parser, t, depth + 1));
        }
        return new Node.Listing(place, List.copyOf(items));
    }

    private boolean quotedAt(Place place) {
        return "'\"|>".indexOf(signAt(place)) >= 0;
    }

    /** The character that stands at a place; a space where the line has ended. */
    private char signAt(Place place) {
        String line = place.line() < 1 || place.line() > lines.size() ? "" : lines.get(place.line() - 1);
        int at = place.column() - 1;
        return at >= 0 && at < line.length() ? line.charAt(at) : ' ';
    }

    private void fault(YAMLParser parser, String code, String what, String remedy) {
        faults.error(place(parser.currentTokenLocation()), code, what, remedy);
    }

    private Place place(JsonLocation at) {
        return at == null
                ? Place.of(file)
                : new Place(file, Math.max(at.getLineNr(), 1), Math.max(at.getColumnNr(), 1));
    }
}
