package forthright.scan.office;

import forthright.request.files.Xml;
import forthright.scan.Findings;
import forthright.scan.WordKind;
import java.util.List;

/** Looks through a Word document: its text, and what it keeps beside it. */
final class WordScan {
    private final OfficeFile file;
    private final String main;
    private final Findings findings;

    WordScan(OfficeFile file, String main, Findings findings) {
        this.file = file;
        this.main = main;
        this.findings = findings;
    }

    void scan() {
        WordStyleTable styles = WordStyleTable.of(
                file.ofType("styles").stream().findFirst().flatMap(part -> file.xml(part, none -> false)));
        text(main, styles);
        file.ofType("header", "footer", "footnotes", "endnotes").forEach(part -> text(part, styles));
        for (String part : file.ofType("comments")) {
            file.xml(part, none -> false)
                    .ifPresent(root -> findings.add(WordKind.COMMENTS_IN_DOCUMENT, PartName.shown(part), (int)
                            root.children("comment").count()));
        }
        file.ofType("settings").forEach(part -> file.xml(part, none -> false).ifPresent(this::settings));
    }

    private void text(String part, WordStyleTable styles) {
        file.xml(part, List.of("t", "delText", "instrText")::contains)
                .ifPresent(root -> new WordTextScan(PartName.shown(part), styles, findings).scan(root));
    }

    private void settings(Xml settings) {
        findings.add(WordKind.DOCUMENT_VARIABLES, "", (int) settings.child("docVars").stream()
                .flatMap(all -> all.children("docVar"))
                .count());
        settings.child("mailMerge").ifPresent(merge -> findings.add(WordKind.MAIL_MERGE, ""));
    }
}
