package forthright.scan.office;

import forthright.request.files.Xml;
import forthright.scan.Findings;
import forthright.scan.SlideKind;
import java.util.Set;

/** Looks through a presentation: its slides, and what a speaker or a colleague wrote beside them. */
final class SlideScan {
    private static final Set<String> FURNITURE = Set.of("sldNum", "dt", "hdr", "ftr", "sldImg");
    private static final Set<String> SHAPES = Set.of("sp", "pic", "graphicFrame", "grpSp", "cxnSp");

    private final OfficeFile file;
    private final String main;
    private final Findings findings;

    SlideScan(OfficeFile file, String main, Findings findings) {
        this.file = file;
        this.main = main;
        this.findings = findings;
    }

    void scan() {
        Xml size = file.xml(main, none -> false)
                .flatMap(root -> root.child("sldSz"))
                .orElse(null);
        long width = length(size, "cx", 9_144_000);
        long height = length(size, "cy", 6_858_000);
        for (String part : file.ofType("slide")) {
            Xml slide = file.xml(part, none -> false).orElseThrow();
            boolean shown =
                    !Set.of("0", "false").contains(slide.attribute("show").orElse("1"));
            findings.add(SlideKind.HIDDEN_SLIDE, PartName.shown(part), shown ? 0 : 1);
            int beside = (int) slide.at("cSld", "spTree").stream()
                    .flatMap(tree -> tree.children().stream())
                    .filter(shape -> SHAPES.contains(shape.name()) && isBeside(shape, width, height))
                    .count();
            findings.add(SlideKind.OFF_SLIDE_OBJECT, PartName.shown(part), beside);
        }
        for (String part : file.ofType("notesSlide")) {
            file.xml(part, "t"::equals)
                    .flatMap(notes -> notes.at("cSld", "spTree"))
                    .filter(tree -> tree.children("sp").anyMatch(SlideScan::isWritten))
                    .ifPresent(tree -> findings.add(SlideKind.SPEAKER_NOTES, PartName.shown(part)));
        }
        for (String part : file.ofType("comments")) {
            file.xml(part, none -> false)
                    .ifPresent(all -> findings.add(SlideKind.COMMENTS_ON_SLIDES, PartName.shown(part), (int)
                            all.children("cm").count()));
        }
    }

    private static long length(@org.jspecify.annotations.Nullable Xml element, String attribute, long otherwise) {
        return element == null
                ? otherwise
                : element.attribute(attribute)
                        .filter(text -> text.matches("-?[0-9]{1,12}"))
                        .map(Long::parseLong)
                        .orElse(otherwise);
    }

    private static boolean isBeside(Xml shape, long width, long height) {
        Xml place = shape.at("spPr", "xfrm")
                .or(() -> shape.child("xfrm"))
                .or(() -> shape.at("grpSpPr", "xfrm"))
                .orElse(null);
        if (place == null || place.child("off").isEmpty()) {
            return false;
        }
        Xml corner = place.child("off").orElseThrow();
        Xml size = place.child("ext").orElse(null);
        long left = length(corner, "x", 0);
        long top = length(corner, "y", 0);
        return left >= width || top >= height || left + length(size, "cx", 0) <= 0 || top + length(size, "cy", 0) <= 0;
    }

    private static boolean isWritten(Xml shape) {
        boolean furniture = shape.at("nvSpPr", "nvPr", "ph")
                .flatMap(place -> place.attribute("type"))
                .map(FURNITURE::contains)
                .orElse(false);
        return !furniture && hasText(shape);
    }

    private static boolean hasText(Xml element) {
        return !element.text().isBlank() || element.children().stream().anyMatch(SlideScan::hasText);
    }
}
