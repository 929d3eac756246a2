package forthright.scan.office;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a part, as messages give it: programs number their parts, but a part can also be named after a person. */
final class PartName {
    private static final Pattern NAME = Pattern.compile("(?:(.*)/)?([A-Za-z_]+)-?([0-9]{0,6})(\\.[A-Za-z0-9]{2,8})");
    private static final Set<String> FOLDERS = Set.of(
            "",
            "xl",
            "word",
            "ppt",
            "docprops",
            "docmetadata",
            "customxml",
            "worksheets",
            "chartsheets",
            "macrosheets",
            "charts",
            "drawings",
            "media",
            "embeddings",
            "activex",
            "comments",
            "threadedcomments",
            "persons",
            "tables",
            "pivottables",
            "pivotcache",
            "slicers",
            "slicercaches",
            "timelines",
            "timelinecaches",
            "externallinks",
            "querytables",
            "printersettings",
            "revisions",
            "model",
            "richdata",
            "theme",
            "glossary",
            "slides",
            "slidelayouts",
            "slidemasters",
            "notesslides",
            "notesmasters",
            "handoutmasters",
            "tags",
            "ctrlprops",
            "diagrams",
            "ink",
            "webextensions",
            "customproperty",
            "_rels");
    private static final Set<String> STEMS = Set.of(
            "sheet",
            "workbook",
            "styles",
            "theme",
            "sharedstrings",
            "comments",
            "threadedcomment",
            "person",
            "people",
            "document",
            "header",
            "footer",
            "footnotes",
            "endnotes",
            "settings",
            "numbering",
            "slide",
            "slidelayout",
            "slidemaster",
            "notesslide",
            "notesmaster",
            "comment",
            "commentauthors",
            "authors",
            "presentation",
            "tag",
            "image",
            "chart",
            "drawing",
            "vmldrawing",
            "oleobject",
            "activex",
            "microsoft_excel_worksheet",
            "microsoft_excel_sheet",
            "microsoft_word_document",
            "vbaproject",
            "vbadata",
            "printersettings",
            "item",
            "itemprops",
            "core",
            "app",
            "custom",
            "thumbnail",
            "labelinfo",
            "table",
            "pivottable",
            "pivotcachedefinition",
            "pivotcacherecords",
            "slicercache",
            "timelinecache",
            "externallink",
            "connections",
            "querytable",
            "revisionheaders",
            "rdrichvalue",
            "afchunk",
            "chartsheet",
            "customproperty");

    private PartName() {}

    /** The name where it is one of those that programs give; else only where the part lies, and its ending. */
    static String shown(String name) {
        if (name.isEmpty()) {
            return "";
        }
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return folder(name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "") + "…";
        }
        boolean usual = STEMS.contains(parts.group(2).toLowerCase(java.util.Locale.ROOT));
        String stem = usual ? parts.group(2) + parts.group(3) : "…";
        return folder(parts.group(1) == null ? "" : parts.group(1)) + stem + (usual ? parts.group(4) : "");
    }

    private static String folder(String path) {
        if (path.isEmpty()) {
            return "";
        }
        StringBuilder shown = new StringBuilder();
        for (String step : path.split("/", -1)) {
            shown.append(FOLDERS.contains(step.toLowerCase(java.util.Locale.ROOT)) ? step : "…")
                    .append('/');
        }
        return shown.toString();
    }
}
