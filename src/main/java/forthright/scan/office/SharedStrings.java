package forthright.scan.office;

import forthright.request.files.Refusal;
import forthright.request.files.UnreadableException;
import forthright.request.files.Xml;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of a workbook, each kept once; which of them any cell shows, and in which colours their pieces are. */
final class SharedStrings {
    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, Set<Integer>> inks = new HashMap<>();
    private final BitSet used = new BitSet();

    private SharedStrings() {}

    static SharedStrings of(Optional<byte[]> part, Colours colours) {
        SharedStrings strings = new SharedStrings();
        part.ifPresent(bytes -> {
            try {
                strings.read(Xml.open(bytes), colours);
            } catch (XMLStreamException e) {
                throw new UnreadableException(Refusal.DAMAGED);
            }
        });
        return strings;
    }

    private void read(XMLStreamReader reader, Colours colours) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int ink = Colours.UNKNOWN;
        boolean inText = false;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String element = reader.getLocalName();
                    inText = element.equals("t");
                    switch (element) {
                        case "si" -> text.setLength(0);
                        case "r" -> ink = Colours.UNKNOWN;
                        case "color" ->
                            ink = colours.rgb(
                                    name -> Optional.ofNullable(reader.getAttributeValue(null, name)), Colours.BLACK);
                        default -> {
                            // says nothing of what is seen
                        }
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inText = false;
                    if (reader.getLocalName().equals("si")) {
                        texts.add(text.toString());
                        ink = Colours.UNKNOWN;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText) {
                        text.append(reader.getText());
                        inked(ink, reader.getText());
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableException(Refusal.UNSAFE);
                default -> {
                    // comments and the like hold nothing
                }
            }
        }
    }

    private void inked(int ink, String piece) {
        if (ink != Colours.UNKNOWN && !piece.isBlank()) {
            inks.computeIfAbsent(texts.size(), i -> new TreeSet<>()).add(ink);
        }
    }

    /** The text of a cell that names one, which is then known to be shown. */
    String use(int at) {
        if (at < 0 || at >= texts.size()) {
            return "";
        }
        used.set(at);
        return texts.get(at);
    }

    /** The colours of its pieces, where they have their own. */
    Set<Integer> inks(int at) {
        return inks.getOrDefault(at, Set.of());
    }

    int leftOver() {
        int left = 0;
        for (int i = used.nextClearBit(0); i < texts.size(); i = used.nextClearBit(i + 1)) {
            left += texts.get(i).isBlank() ? 0 : 1;
        }
        return left;
    }
}
