package forthright.scan;

import static forthright.scan.PartsFile.workbook;

import java.util.List;

/** Workbooks with one thing planted in each. */
final class PlantedWorkbooks {
    private static final String BOOK = "xl/workbook.xml";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String HIDDEN = "<t>Zebedee 4711</t>";

    private PlantedWorkbooks() {}

    private static Planted of(String name, PartsFile planted, Kind... kinds) {
        return Planted.of(name + ".xlsx", planted, workbook(), kinds);
    }

    private static Planted of(String name, PartsFile planted, PartsFile twin, Kind... kinds) {
        return Planted.of(name + ".xlsx", planted, twin, kinds);
    }

    static List<Planted> all() {
        return java.util.stream.Stream.of(lines(), looks(), beside(), remarks())
                .flatMap(List::stream)
                .toList();
    }

    private static PartsFile secondSheet(String state) {
        return workbook()
                .with(
                        BOOK,
                        "</sheets>",
                        "<sheet name=\"Source\" sheetId=\"2\" %s r:id=\"r4\"/></sheets>".formatted(state))
                .linked(
                        BOOK,
                        "worksheet",
                        "xl/worksheets/sheet2.xml",
                        "<worksheet><sheetData><row r=\"1\">" + "<c r=\"A1\" t=\"inlineStr\"><is>" + HIDDEN
                                + "</is></c></row></sheetData></worksheet>");
    }

    private static List<Planted> lines() {
        String filtered = "<autoFilter ref=\"A1:B3\"><filterColumn colId=\"0\"/></autoFilter></worksheet>";
        return List.of(
                of("hidden-sheet", secondSheet("state=\"hidden\""), secondSheet(""), SheetKind.HIDDEN_SHEET),
                of(
                        "very-hidden-sheet",
                        secondSheet("state=\"veryHidden\""),
                        secondSheet("state=\"visible\""),
                        SheetKind.VERY_HIDDEN_SHEET),
                of(
                        "window",
                        workbook()
                                .with(
                                        BOOK,
                                        "<sheets>",
                                        "<bookViews><workbookView visibility=\"hidden\"/></bookViews><sheets>"),
                        workbook().with(BOOK, "<sheets>", "<bookViews><workbookView/></bookViews><sheets>"),
                        SheetKind.HIDDEN_WINDOW),
                of(
                        "rows",
                        workbook().sheet("<row r=\"3\">", "<row r=\"3\" hidden=\"1\">"),
                        workbook().sheet("<row r=\"3\">", "<row r=\"3\" hidden=\"0\">"),
                        SheetKind.HIDDEN_ROWS),
                of(
                        "empty-rows",
                        workbook().sheet("</sheetData>", "<row r=\"4\" hidden=\"true\"/></sheetData>"),
                        SheetKind.HIDDEN_EMPTY_ROWS),
                of(
                        "grouped-rows",
                        workbook().sheet("<row r=\"3\">", "<row r=\"3\" hidden=\"1\" outlineLevel=\"1\">"),
                        workbook().sheet("<row r=\"3\">", "<row r=\"3\" outlineLevel=\"1\">"),
                        SheetKind.COLLAPSED_ROWS),
                of(
                        "filtered",
                        workbook()
                                .sheet("<row r=\"3\">", "<row r=\"3\" hidden=\"1\">")
                                .sheet("</worksheet>", filtered),
                        workbook().sheet("</worksheet>", "<autoFilter ref=\"A1:B3\"/></worksheet>"),
                        SheetKind.FILTERED_ROWS),
                of(
                        "filtered-table",
                        workbook()
                                .sheet("<row r=\"3\">", "<row r=\"3\" hidden=\"1\">")
                                .linked(
                                        SHEET,
                                        "table",
                                        "xl/tables/table1.xml",
                                        "<table ref=\"A1:B3\"><autoFilter ref=\"A1:B3\"><filterColumn/></autoFilter></table>"),
                        workbook()
                                .linked(
                                        SHEET,
                                        "table",
                                        "xl/tables/table1.xml",
                                        "<table ref=\"A1:B3\"><autoFilter ref=\"A1:B3\"/></table>"),
                        SheetKind.FILTERED_ROWS),
                of(
                        "flat-rows",
                        workbook().sheet("<row r=\"3\">", "<row r=\"3\" ht=\"0\" customHeight=\"1\">"),
                        workbook().sheet("<row r=\"3\">", "<row r=\"3\" ht=\"15\">"),
                        SheetKind.ZERO_HEIGHT_ROWS),
                of(
                        "columns",
                        workbook().sheet("<cols/>", "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>"),
                        workbook().sheet("<cols/>", "<cols><col min=\"2\" max=\"2\" width=\"9\"/></cols>"),
                        SheetKind.HIDDEN_COLUMNS),
                of(
                        "empty-columns",
                        workbook().sheet("<cols/>", "<cols><col min=\"5\" max=\"16384\" hidden=\"1\"/></cols>"),
                        SheetKind.HIDDEN_EMPTY_COLUMNS),
                of(
                        "grouped-columns",
                        workbook()
                                .sheet(
                                        "<cols/>",
                                        "<cols><col min=\"2\" max=\"2\" hidden=\"1\" outlineLevel=\"1\"/></cols>"),
                        workbook().sheet("<cols/>", "<cols><col min=\"2\" max=\"2\" outlineLevel=\"1\"/></cols>"),
                        SheetKind.COLLAPSED_COLUMNS),
                of(
                        "narrow-columns",
                        workbook().sheet("<cols/>", "<cols><col min=\"2\" max=\"2\" width=\"0\"/></cols>"),
                        SheetKind.ZERO_WIDTH_COLUMNS),
                of(
                        "no-default-width",
                        workbook()
                                .sheet(
                                        "<cols/>",
                                        "<sheetFormatPr defaultColWidth=\"0\"/><cols><col min=\"1\" max=\"1\" width=\"9\"/></cols>"),
                        workbook().sheet("<cols/>", "<sheetFormatPr defaultColWidth=\"9\"/><cols/>"),
                        SheetKind.ZERO_WIDTH_COLUMNS));
    }

    private static PartsFile styled(String font, String fill, String format) {
        return workbook()
                .with(
                        "xl/styles.xml",
                        "<numFmts/>",
                        "<numFmts><numFmt numFmtId=\"170\" formatCode=\"%s\"/></numFmts>".formatted(format))
                .with("xl/styles.xml", "</fonts>", "<font>%s</font></fonts>".formatted(font))
                .with(
                        "xl/styles.xml",
                        "<fill/>",
                        "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"solid\">%s</patternFill></fill>"
                                .formatted(fill))
                .with(
                        "xl/styles.xml",
                        "</cellXfs>",
                        "<xf fontId=\"1\" fillId=\"%d\" numFmtId=\"%d\"/></cellXfs>"
                                .formatted(fill.isEmpty() ? 0 : 1, format.isEmpty() ? 0 : 170))
                .with("xl/styles.xml", "fillId=\"-1\"", "fillId=\"0\"")
                .sheet("<c r=\"B3\">", "<c r=\"B3\" s=\"1\">");
    }

    private static PartsFile ruled(String format, String rule) {
        return workbook()
                .with("xl/styles.xml", "<dxfs/>", "<dxfs><dxf>%s</dxf></dxfs>".formatted(format))
                .sheet(
                        "</worksheet>",
                        "<conditionalFormatting sqref=\"B2:B3\">%s</conditionalFormatting></worksheet>"
                                .formatted(rule));
    }

    private static List<Planted> looks() {
        String white = "<color rgb=\"FFFFFFFF\"/>";
        String dark = "<fgColor rgb=\"FF1F3864\"/>";
        PartsFile shared = workbook()
                .with("xl/sharedStrings.xml", "/>", "><si><t>Crime</t></si></sst>")
                .sheet("<c r=\"A2\" t=\"inlineStr\"><is><t>Crime</t></is></c>", "<c r=\"A2\" t=\"s\"><v>0</v></c>");
        PartsFile pieces = workbook()
                .with(
                        "xl/sharedStrings.xml",
                        "/>",
                        "><si><r><t>Crime</t></r><r><rPr><color rgb=\"FFFFFFFF\"/></rPr><t>Zebedee</t></r></si></sst>")
                .sheet("<c r=\"A2\" t=\"inlineStr\"><is><t>Crime</t></is></c>", "<c r=\"A2\" t=\"s\"><v>0</v></c>");
        return List.of(
                of("white", styled(white, "", ""), styled(white, dark, ""), SheetKind.INVISIBLE_CELLS),
                of(
                        "white-by-theme",
                        styled("<color theme=\"0\"/>", "", ""),
                        styled("<color theme=\"0\" tint=\"-0.5\"/>", "", ""),
                        SheetKind.INVISIBLE_CELLS),
                of(
                        "dark-on-dark",
                        styled("<color rgb=\"FF1F3864\"/>", dark, ""),
                        styled("<color rgb=\"FFFFC000\"/>", dark, ""),
                        SheetKind.INVISIBLE_CELLS),
                of(
                        "tiny",
                        styled("<sz val=\"1\"/>", "", ""),
                        styled("<sz val=\"8\"/>", "", ""),
                        SheetKind.INVISIBLE_CELLS),
                of("white-piece", pieces, shared, SheetKind.INVISIBLE_CELLS),
                of(
                        "format",
                        styled("", "", ";;;"),
                        styled("", "", "#,##0;-#,##0;;@"),
                        SheetKind.HIDDEN_BY_NUMBER_FORMAT),
                of(
                        "masked",
                        styled("", "", "&quot;[c]&quot;"),
                        styled("", "", "0&quot; children&quot;"),
                        SheetKind.HIDDEN_BY_NUMBER_FORMAT),
                of(
                        "white-format",
                        styled("", "", "[White]0"),
                        styled("", "", "[Blue]0"),
                        SheetKind.HIDDEN_BY_NUMBER_FORMAT),
                of(
                        "zeros",
                        workbook()
                                .sheet("<v>269</v>", "<v>0</v>")
                                .sheet("<cols/>", "<sheetViews><sheetView showZeros=\"0\"/></sheetViews><cols/>"),
                        workbook().sheet("<v>269</v>", "<v>0</v>"),
                        SheetKind.HIDDEN_BY_NUMBER_FORMAT),
                of(
                        "condition",
                        ruled("<font><color rgb=\"FFFFFFFF\"/></font>", "<cfRule dxfId=\"0\"/>"),
                        ruled(
                                "<font><color rgb=\"FFFFFFFF\"/></font><fill><patternFill><bgColor rgb=\"FFC00000\"/></patternFill></fill>",
                                "<cfRule dxfId=\"0\"/>"),
                        SheetKind.CONDITIONAL_HIDING),
                of(
                        "icons",
                        ruled("", "<cfRule><iconSet showValue=\"0\"/></cfRule>"),
                        ruled("", "<cfRule><iconSet/></cfRule>"),
                        SheetKind.CONDITIONAL_HIDING));
    }

    private static List<Planted> remarks() {
        return List.of(
                of(
                        "notes",
                        workbook()
                                .linked(
                                        SHEET,
                                        "comments",
                                        "xl/comments1.xml",
                                        "<comments><commentList><comment ref=\"B3\"><text>" + HIDDEN
                                                + "</text></comment></commentList></comments>"),
                        workbook().linked(SHEET, "comments", "xl/comments1.xml", "<comments><commentList/></comments>"),
                        SheetKind.COMMENTS),
                of(
                        "threads",
                        workbook()
                                .linked(
                                        SHEET,
                                        "threadedComment",
                                        "xl/threadedComments/threadedComment1.xml",
                                        "<ThreadedComments/>"),
                        SheetKind.THREADED_COMMENTS),
                of(
                        "list",
                        workbook()
                                .sheet(
                                        "</worksheet>",
                                        "<dataValidations><dataValidation type=\"list\"><formula1>\"Zebedee,4711\"</formula1></dataValidation></dataValidations></worksheet>"),
                        workbook()
                                .sheet(
                                        "</worksheet>",
                                        "<dataValidations><dataValidation type=\"whole\"/></dataValidations></worksheet>"),
                        SheetKind.VALIDATION_LIST),
                of(
                        "scenario",
                        workbook()
                                .sheet(
                                        "</worksheet>",
                                        "<scenarios><scenario name=\"Zebedee\"/></scenarios></worksheet>"),
                        SheetKind.SCENARIOS),
                of(
                        "left-over",
                        workbook().with("xl/sharedStrings.xml", "/>", "><si><t>Zebedee</t></si></sst>"),
                        workbook().with("xl/sharedStrings.xml", "/>", "><si><t> </t></si></sst>"),
                        SheetKind.LEFT_OVER_TEXT),
                of(
                        "name",
                        workbook()
                                .with(
                                        BOOK,
                                        "</sheets>",
                                        "</sheets><definedNames><definedName name=\"Zebedee\" hidden=\"1\">4711</definedName></definedNames>"),
                        workbook()
                                .with(
                                        BOOK,
                                        "</sheets>",
                                        "</sheets><definedNames><definedName name=\"_xlnm._FilterDatabase\" hidden=\"1\">A1</definedName></definedNames>"),
                        SheetKind.HIDDEN_NAMES));
    }

    private static List<Planted> beside() {
        String link =
                "<externalLink><externalBook><sheetDataSet><sheetData><row><cell r=\"A1\"><v>4711</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>";
        return List.of(
                of(
                        "pivot",
                        workbook()
                                .linked(
                                        BOOK,
                                        "pivotCacheDefinition",
                                        "xl/pivotCache/pivotCacheDefinition1.xml",
                                        "<pivotCacheDefinition><s v=\"Zebedee\"/></pivotCacheDefinition>")
                                .linked(
                                        "xl/pivotCache/pivotCacheDefinition1.xml",
                                        "pivotCacheRecords",
                                        "xl/pivotCache/pivotCacheRecords1.xml",
                                        "<pivotCacheRecords/>")
                                .linked(
                                        SHEET,
                                        "pivotTable",
                                        "xl/pivotTables/pivotTable1.xml",
                                        "<pivotTableDefinition/>"),
                        SheetKind.PIVOT_CACHE,
                        SheetKind.PIVOT_TABLE),
                of(
                        "slicer",
                        workbook()
                                .linked(
                                        BOOK,
                                        "slicerCache",
                                        "xl/slicerCaches/slicerCache1.xml",
                                        "<slicerCacheDefinition/>"),
                        SheetKind.SLICER_CACHE),
                of(
                        "model",
                        workbook().linked(BOOK, "powerPivotData", "xl/model/item.data", "Zebedee"),
                        SheetKind.DATA_MODEL),
                of(
                        "linked-data",
                        workbook().linked(BOOK, "rdRichValue", "xl/richData/rdrichvalue.xml", "<rvData/>"),
                        SheetKind.LINKED_DATA),
                of(
                        "link",
                        workbook()
                                .linked(BOOK, "externalLink", "xl/externalLinks/externalLink1.xml", "<externalLink/>")
                                .linkedOutside(
                                        "xl/externalLinks/externalLink1.xml",
                                        "externalLinkPath",
                                        "file:///C:/Users/Zebedee/4711.xlsx"),
                        SheetKind.EXTERNAL_LINK),
                of(
                        "link-values",
                        workbook().linked(BOOK, "externalLink", "xl/externalLinks/externalLink1.xml", link),
                        SheetKind.EXTERNAL_LINK_VALUES,
                        SheetKind.EXTERNAL_LINK),
                of(
                        "connection",
                        workbook().linked(BOOK, "connections", "xl/connections.xml", "<connections/>"),
                        SheetKind.DATA_CONNECTION),
                of(
                        "query",
                        workbook().linked(SHEET, "queryTable", "xl/queryTables/queryTable1.xml", "<queryTable/>"),
                        SheetKind.QUERY_TABLE),
                of(
                        "revisions",
                        workbook().linked(BOOK, "revisionHeaders", "xl/revisions/revisionHeaders.xml", "<headers/>"),
                        SheetKind.REVISION_LOG),
                of(
                        "macro-sheet",
                        workbook().linked(BOOK, "xlMacrosheet", "xl/macrosheets/sheet1.xml", "<macrosheet/>"),
                        OfficeKind.MACROS));
    }
}
