package forthright.scan.office;

import forthright.request.files.Xml;
import forthright.scan.Findings;
import forthright.scan.SheetKind;
import forthright.scan.released.ReleaseCheck;
import java.util.List;
import java.util.Optional;

/** Looks through a workbook: its sheets, and what it keeps beside them. */
final class WorkbookScan {
    private final OfficeFile file;
    private final String main;
    private final Findings findings;

    WorkbookScan(OfficeFile file, String main, Findings findings) {
        this.file = file;
        this.main = main;
        this.findings = findings;
    }

    void scan(Optional<ReleaseCheck> released) {
        Xml workbook = file.xml(main, none -> false).orElseThrow();
        boolean hidden = workbook.child("bookViews").stream()
                .flatMap(views -> views.children("workbookView"))
                .anyMatch(view -> view.attribute("visibility").orElse("visible").contains("idden"));
        findings.add(SheetKind.HIDDEN_WINDOW, "", hidden ? 1 : 0);
        findings.add(SheetKind.HIDDEN_NAMES, "", (int) workbook.child("definedNames").stream()
                .flatMap(names -> names.children("definedName"))
                .filter(WorkbookScan::isHiddenName)
                .count());
        file.ofType("externalLink").forEach(this::externalLink);
        sheets(workbook, released);
    }

    /** Excel itself hides the name that it gives to the range of a filter. */
    private static boolean isHiddenName(Xml name) {
        boolean ofExcel = name.attribute("name").orElse("").startsWith("_xlnm.");
        return !ofExcel
                && List.of("1", "true").contains(name.attribute("hidden").orElse(""));
    }

    private void externalLink(String part) {
        Xml link = file.xml(part, none -> false).orElseThrow();
        findings.add(SheetKind.EXTERNAL_LINK, PartName.shown(part));
        findings.add(SheetKind.EXTERNAL_LINK_VALUES, PartName.shown(part), values(link));
    }

    private static int values(Xml element) {
        int here = element.name().equals("cell") || element.name().equals("value") ? 1 : 0;
        return here + element.children().stream().mapToInt(WorkbookScan::values).sum();
    }

    private void sheets(Xml workbook, Optional<ReleaseCheck> released) {
        Colours colours = Colours.of(part("theme"));
        StyleTable styles = StyleTable.of(part("styles"), colours);
        SharedStrings strings = SharedStrings.of(bytes("sharedStrings"), colours);
        List<Xml> sheets = workbook.child("sheets").stream()
                .flatMap(all -> all.children("sheet"))
                .toList();
        for (Xml sheet : sheets) {
            String name = sheet.attribute("name").orElse("");
            switch (sheet.attribute("state").orElse("visible")) {
                case "hidden" -> findings.add(SheetKind.HIDDEN_SHEET, name);
                case "veryHidden" -> findings.add(SheetKind.VERY_HIDDEN_SHEET, name);
                default -> {
                    // it is shown
                }
            }
            target(sheet)
                    .ifPresent(part -> sheet(name, part, new SheetScan(name, styles, strings, released, findings)));
        }
        findings.add(SheetKind.LEFT_OVER_TEXT, "", strings.leftOver());
        released.ifPresent(check -> check.tell(findings));
    }

    private Optional<Xml> part(String type) {
        return bytes(type).map(bytes -> Xml.parse(bytes, none -> false));
    }

    private Optional<byte[]> bytes(String type) {
        return file.from(main)
                .filter(each -> each.type().equals(type))
                .findFirst()
                .flatMap(each -> file.bytes(each.target()));
    }

    private Optional<String> target(Xml sheet) {
        String id = sheet.attribute("id").orElse("");
        return file.from(main).filter(each -> each.id().equals(id)).findFirst().map(Relation::target);
    }

    private void sheet(String name, String part, SheetScan scan) {
        file.from(part)
                .filter(each -> each.type().equals("table"))
                .flatMap(each -> file.xml(each.target(), none -> false).stream())
                .forEach(table -> table(table, scan));
        file.bytes(part).ifPresent(scan::scan);
        file.from(part)
                .filter(each -> each.type().equals("comments"))
                .flatMap(each -> file.xml(each.target(), none -> false).stream())
                .forEach(all -> comments(name, all));
    }

    private static void table(Xml table, SheetScan scan) {
        table.child("autoFilter")
                .filter(filter -> filter.child("filterColumn").isPresent())
                .flatMap(filter -> filter.attribute("ref"))
                .ifPresent(scan::filteredIn);
        if (table.child("tableStyleInfo")
                .flatMap(style -> style.attribute("name"))
                .isPresent()) {
            table.attribute("ref").ifPresent(scan::styledHeadOf);
        }
    }

    private void comments(String sheet, Xml comments) {
        List<Xml> all = comments.child("commentList").stream()
                .flatMap(list -> list.children("comment"))
                .toList();
        List<int[]> cells = all.stream()
                .map(each -> Ranges.cell(each.attribute("ref").orElse("")))
                .filter(cell -> cell[0] > 0)
                .toList();
        findings.add(SheetKind.COMMENTS, Ranges.cells(sheet, cells), all.size());
    }
}
