package forthright.scan.office;

import forthright.request.files.Xml;
import forthright.scan.Findings;
import forthright.scan.OfficeKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Who made a file, for whom and from what, as its properties say. */
final class Properties {
    private static final List<String> NOTES =
            List.of("subject", "description", "keywords", "category", "contentStatus", "identifier");
    /** Programs that write their own name where a person's belongs. */
    private static final Set<String> PROGRAMS =
            Set.of("Forthright", "Apache POI", "openpyxl", "XlsxWriter", "python-docx");
    /** The templates that every new file is made from. */
    private static final Pattern PLAIN_TEMPLATE = Pattern.compile("(?i)normal(?:\\.dotm?x?)?|office theme.*|");

    private static final String WHERE = "document properties";

    private Properties() {}

    static void scan(OfficeFile file, Findings findings) {
        file.ofType("core-properties")
                .forEach(part -> file.xml(part, any -> true).ifPresent(core -> core(core, findings)));
        file.ofType("extended-properties", "extendedProperties")
                .forEach(part -> file.xml(part, any -> true).ifPresent(more -> extended(more, findings)));
        file.ofType("custom-properties", "customProperties")
                .forEach(part -> file.xml(part, none -> false)
                        .ifPresent(own -> findings.add(OfficeKind.CUSTOM_PROPERTIES, WHERE, (int)
                                own.children("property").count())));
    }

    private static void core(Xml core, Findings findings) {
        said(core, "creator")
                .filter(name -> !PROGRAMS.contains(name))
                .ifPresent(name -> findings.add(OfficeKind.AUTHOR, WHERE));
        said(core, "lastModifiedBy")
                .filter(name -> !PROGRAMS.contains(name))
                .ifPresent(name -> findings.add(OfficeKind.LAST_MODIFIED_BY, WHERE));
        NOTES.forEach(name ->
                said(core, name).ifPresent(text -> findings.add(OfficeKind.DOCUMENT_NOTES, WHERE + ", " + name)));
        said(core, "title")
                .filter(FilePaths::isIn)
                .ifPresent(title -> findings.add(OfficeKind.FILE_PATH, WHERE + ", title"));
    }

    private static void extended(Xml more, Findings findings) {
        said(more, "Company").ifPresent(name -> findings.add(OfficeKind.COMPANY, WHERE));
        said(more, "Manager").ifPresent(name -> findings.add(OfficeKind.MANAGER, WHERE));
        said(more, "HyperlinkBase").ifPresent(base -> findings.add(OfficeKind.FILE_PATH, WHERE + ", hyperlink base"));
        said(more, "Template")
                .filter(name -> !PLAIN_TEMPLATE.matcher(name).matches())
                .ifPresent(name -> findings.add(OfficeKind.TEMPLATE_PATH, WHERE));
    }

    private static Optional<String> said(Xml properties, String name) {
        return properties.child(name).map(Xml::text).map(String::strip).filter(text -> !text.isEmpty());
    }
}
