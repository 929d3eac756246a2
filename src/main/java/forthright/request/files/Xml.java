package forthright.request.files;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One element of an XML part, names without their prefix. A document type is refused, so no entity is ever resolved. */
public final class Xml {
    private static final int MOST_ELEMENTS = 600_000;
    private static final int DEEPEST = 150;

    private final String name;
    private final Map<String, String> attributes;
    private final List<Xml> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder(0);

    private Xml(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    /** A part, to be read piece by piece; whoever meets a document type or a reference in it stops there. */
    public static XMLStreamReader open(byte[] part) throws XMLStreamException {
        // The JDK's own reader: another one on the class path may know other switches.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // Newer JDKs stop at a depth that a table in a text box can reach.
        factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(DEEPEST + 50));
        factory.setXMLReporter((message, kind, information, where) -> {
            // said in our own words, without what the file says
        });
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new UnreadableException(Refusal.UNSAFE);
        });
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** The root element of a part, with the text of runs alone. */
    static Xml parse(byte[] part) {
        return parse(part, "t"::equals);
    }

    /** The root element of a part, with the text of the elements that are wanted. */
    public static Xml parse(byte[] part, Predicate<String> textOf) {
        try {
            XMLStreamReader reader = open(part);
            try {
                return read(reader, textOf);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new UnreadableException(Refusal.DAMAGED);
        }
    }

    private static Xml read(XMLStreamReader reader, Predicate<String> textOf) throws XMLStreamException {
        Xml root = new Xml("", Map.of());
        Deque<Xml> open = new ArrayDeque<>(List.of(root));
        int count = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableException(Refusal.UNSAFE);
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++count > MOST_ELEMENTS || open.size() > DEEPEST) {
                        throw new UnreadableException(Refusal.TOO_COMPLEX);
                    }
                    Xml element = new Xml(reader.getLocalName().intern(), attributes(reader));
                    open.getFirst().children.add(element);
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (textOf.test(open.getFirst().name)) {
                        open.getFirst().text.append(reader.getText());
                    }
                }
                default -> {
                    // comments and processing instructions say nothing that is read
                }
            }
        }
        return root.children.isEmpty() ? root : root.children.getFirst();
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        if (reader.getAttributeCount() == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i).intern(), reader.getAttributeValue(i));
        }
        return attributes;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** The characters of an element whose text was wanted; empty for every other. */
    public String text() {
        return text.toString();
    }

    /** What stands in it, in order. */
    public List<Xml> children() {
        return children;
    }

    /** What stands in it under a name. */
    public Stream<Xml> children(String called) {
        return children.stream().filter(c -> c.name.equals(called));
    }

    /** The first of a name that stands in it. */
    public Optional<Xml> child(String called) {
        return children(called).findFirst();
    }

    /** The element at the end of a path of first children. */
    public Optional<Xml> at(String... path) {
        Optional<Xml> here = Optional.of(this);
        for (String step : path) {
            here = here.flatMap(x -> x.child(step));
        }
        return here;
    }

    /** What one of its attributes says. */
    public Optional<String> attribute(String called) {
        return Optional.ofNullable(attributes.get(called));
    }

    /** The "val" of a child, as Word writes most of what it says. */
    public Optional<String> value(String child) {
        return child(child).flatMap(c -> c.attribute("val"));
    }

    /** Whether a switch such as "vanish" is there, and not turned off. */
    public boolean isOn(String child) {
        return child(child)
                .map(c -> !List.of("0", "false", "off", "none")
                        .contains(c.attribute("val").orElse("1")))
                .orElse(false);
    }

    /** A whole number, or another where the text is none. */
    public static int whole(String text, int otherwise) {
        return text.matches("-?[0-9]{1,7}") ? Integer.parseInt(text) : otherwise;
    }
}
