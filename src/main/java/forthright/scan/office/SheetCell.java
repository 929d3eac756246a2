package forthright.scan.office;

import forthright.request.files.Refusal;
import forthright.request.files.UnreadableException;
import forthright.request.files.Xml;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A cell while its sheet is read.
 *
 * @param type how its value is to be read, as the file says: {@code s} for a shared text, nothing for a number
 */
record SheetCell(int row, int column, int style, String type, String value) {
    /** What the cell at which a sheet is being read holds; the reader is at its end afterwards. */
    static String value(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder value = new StringBuilder();
        String inside = "";
        boolean formula = false;
        for (int depth = 1; depth > 0; ) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    inside = reader.getLocalName();
                    formula |= inside.equals("f");
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    inside = "";
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inside.equals("v") || inside.equals("t")) {
                        value.append(reader.getText());
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableException(Refusal.UNSAFE);
                default -> {
                    // comments and the like hold nothing
                }
            }
        }
        // A formula whose value was not kept will be calculated by whoever opens it.
        return value.isEmpty() && formula ? "=" : value.toString();
    }

    /** Whether it holds words, though they may be those of a number. */
    boolean isWritten() {
        return type.equals("s") || type.equals("str") || type.equals("inlineStr");
    }

    Optional<BigDecimal> number() {
        if (!type.isEmpty() && !type.equals("n")) {
            return Optional.empty();
        }
        try {
            return value.length() > 40 ? Optional.empty() : Optional.of(new BigDecimal(value.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    String text(SharedStrings strings) {
        return type.equals("s") ? strings.use(Xml.whole(value.strip(), -1)) : value;
    }

    Set<Integer> inks(SharedStrings strings) {
        return type.equals("s") ? strings.inks(Xml.whole(value.strip(), -1)) : Set.of();
    }
}
