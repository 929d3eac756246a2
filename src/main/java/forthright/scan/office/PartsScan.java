package forthright.scan.office;

import static java.util.Map.entry;

import forthright.request.files.Refusal;
import forthright.request.files.UnreadableException;
import forthright.request.files.Xml;
import forthright.scan.Findings;
import forthright.scan.Kind;
import forthright.scan.OfficeKind;
import forthright.scan.SheetKind;
import forthright.scan.SlideKind;
import forthright.scan.WordKind;
import forthright.scan.picture.PictureScan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What may be in a file of every kind: parts that are themselves the finding, links, pictures and drawings. */
final class PartsScan {
    private static final Map<String, Kind> TELLING = Map.ofEntries(
            entry("thumbnail", OfficeKind.THUMBNAIL),
            entry("printerSettings", OfficeKind.PRINTER_SETTINGS),
            entry("vbaProject", OfficeKind.MACROS),
            entry("wordVbaData", OfficeKind.MACROS),
            entry("xlMacrosheet", OfficeKind.MACROS),
            entry("xlIntlMacrosheet", OfficeKind.MACROS),
            entry("control", OfficeKind.CONTROL),
            entry("attachedToolbars", OfficeKind.CONTROL),
            entry("webextension", OfficeKind.CONTROL),
            entry("oleObject", OfficeKind.EMBEDDED_FILE),
            entry("package", OfficeKind.EMBEDDED_FILE),
            entry("aFChunk", OfficeKind.EMBEDDED_FILE),
            entry("classificationlabels", OfficeKind.SENSITIVITY_LABEL),
            entry("customProperty", OfficeKind.CUSTOM_PROPERTIES),
            entry("threadedComment", SheetKind.THREADED_COMMENTS),
            entry("pivotTable", SheetKind.PIVOT_TABLE),
            entry("pivotCacheDefinition", SheetKind.PIVOT_CACHE),
            entry("slicerCache", SheetKind.SLICER_CACHE),
            entry("timelineCache", SheetKind.SLICER_CACHE),
            entry("powerPivotData", SheetKind.DATA_MODEL),
            entry("rdRichValue", SheetKind.LINKED_DATA),
            entry("connections", SheetKind.DATA_CONNECTION),
            entry("queryTable", SheetKind.QUERY_TABLE),
            entry("revisionHeaders", SheetKind.REVISION_LOG),
            entry("glossaryDocument", WordKind.BUILDING_BLOCKS),
            entry("tags", SlideKind.TAGS));
    private static final String[] PEOPLE = {"person", "people", "commentAuthors", "authors", "usernames"};
    private static final Set<String> MERGED = Set.of("mailMergeSource", "mailMergeHeaderSource", "recipientData");
    private static final Set<String> CROPS = Set.of("l", "t", "r", "b");

    private final OfficeFile file;
    private final Findings findings;

    private PartsScan(OfficeFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    static void scan(OfficeFile file, Findings findings) {
        PartsScan scan = new PartsScan(file, findings);
        TELLING.forEach((type, kind) -> file.ofType(type).forEach(part -> findings.add(kind, PartName.shown(part))));
        file.names()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))
                .forEach(part -> findings.add(OfficeKind.MACROS, PartName.shown(part)));
        for (String part : file.ofType(PEOPLE)) {
            file.xml(part, none -> false)
                    .ifPresent(root -> findings.add(
                            OfficeKind.PEOPLE,
                            PartName.shown(part),
                            root.children().size()));
        }
        file.ofType("customXml").forEach(scan::customXml);
        file.relations().stream().filter(Relation::external).forEach(scan::link);
        file.names().forEach(scan::part);
    }

    /** The list of sources that Word puts into every document is empty, and no finding. */
    private void customXml(String part) {
        boolean empty = file.xml(part, none -> false)
                .map(root -> root.name().equals("Sources") && root.children().isEmpty())
                .orElse(false);
        if (!empty) {
            findings.add(OfficeKind.CUSTOM_XML, PartName.shown(part));
        }
    }

    private void link(Relation link) {
        String from = PartName.shown(link.from());
        if (link.type().equals("attachedTemplate")) {
            findings.add(OfficeKind.TEMPLATE_PATH, from);
        } else if (MERGED.contains(link.type())) {
            findings.add(WordKind.MAIL_MERGE, from);
        } else if (link.type().equals("hyperlink")) {
            if (FilePaths.isIn(link.target())) {
                findings.add(OfficeKind.FILE_PATH, from);
            }
        } else if (!link.type().startsWith("externalLinkPath") && !link.type().equals("xlExternalLinkPath")) {
            findings.add(OfficeKind.LINKED_FILE, from);
        }
    }

    private void part(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        byte[] bytes = file.bytes(name).orElseThrow();
        if (lower.endsWith(".xml") || lower.endsWith(".rels")) {
            try {
                drawings(name, bytes);
            } catch (XMLStreamException e) {
                throw new UnreadableException(Refusal.DAMAGED);
            }
        } else if (PictureScan.isPicture(bytes) && PictureScan.tellsMore(bytes)) {
            findings.add(OfficeKind.PICTURE_METADATA, PartName.shown(name));
        }
    }

    private void drawings(String name, byte[] bytes) throws XMLStreamException {
        int hidden = 0;
        int cropped = 0;
        int series = 0;
        int paths = 0;
        XMLStreamReader reader = Xml.open(bytes);
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableException(Refusal.UNSAFE);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                String element = reader.getLocalName();
                boolean named = element.equals("cNvPr") || element.equals("docPr");
                hidden += named && isOn(reader, "hidden") ? 1 : 0;
                paths += named && FilePaths.isIn(said(reader, "descr") + " " + said(reader, "title")) ? 1 : 0;
                paths += element.equals("absPath") ? 1 : 0;
                cropped += element.equals("srcRect") && isCropped(reader) ? 1 : 0;
                series += element.startsWith("filtered") && element.endsWith("Series") ? 1 : 0;
            }
        }
        String place = PartName.shown(name);
        findings.add(OfficeKind.HIDDEN_OBJECT, place, hidden);
        findings.add(OfficeKind.FILE_PATH, place, paths);
        findings.add(OfficeKind.CROPPED_PICTURE, place, cropped);
        findings.add(OfficeKind.HIDDEN_SERIES, place, series);
    }

    private static boolean isCropped(XMLStreamReader reader) {
        return CROPS.stream().anyMatch(side -> said(reader, side).matches("[1-9].*"));
    }

    private static boolean isOn(XMLStreamReader reader, String attribute) {
        return List.of("1", "true").contains(said(reader, attribute));
    }

    private static String said(XMLStreamReader reader, String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return reader.getAttributeValue(i).toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }
}
