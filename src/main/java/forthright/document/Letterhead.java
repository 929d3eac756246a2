package forthright.document;

import forthright.law.files.Fault;
import forthright.law.files.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;

/** What a council's paper may hold, and what a letter needs that it does not have. */
final class Letterhead {
    /** Parts that would go out with every letter, and that nobody sees. */
    private static final Map<String, String> UNSEEN = Map.of(
            "vbaProject", "It holds macros.",
            "/comments", "It holds comments.",
            "/embeddings/", "It holds an embedded file.",
            "attachedToolbars", "It holds toolbars.",
            "/customXml/", "It holds data that nobody sees.");

    private Letterhead() {}

    static List<Fault> faults(XWPFDocument paper, String shownAs) throws IOException {
        List<Fault> faults = new ArrayList<>();
        try {
            for (PackagePart part : paper.getPackage().getParts()) {
                String name = part.getPartName().getName();
                UNSEEN.forEach((sign, what) -> {
                    if (name.contains(sign)) {
                        faults.add(refused(shownAs, what));
                    }
                });
            }
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IOException(e);
        }
        String body = paper.getDocument().xmlText();
        if (body.contains("<w:ins ") || body.contains("<w:del ")) {
            faults.add(refused(shownAs, "It holds changes that were tracked."));
        }
        return faults.stream().distinct().toList();
    }

    private static Fault refused(String shownAs, String what) {
        return Fault.error(
                Place.of(shownAs),
                "letterhead",
                what,
                "In Word, use File, Info, Inspect Document, remove what it finds, and save the paper again.");
    }

    /** Gives the paper the styles and lists that it lacks, and the language. */
    static void prepare(XWPFDocument paper, String lang) {
        XWPFStyles styles = paper.getStyles() == null ? paper.createStyles() : paper.getStyles();
        List<String> lacking =
                WordStyles.ALL.stream().filter(id -> !styles.styleExist(id)).toList();
        boolean lists = paper.getNumbering() != null && paper.getNumbering().getNum(WordStyles.BULLETS) != null;
        if (!lacking.isEmpty() || !lists) {
            fill(paper, lacking, !lists);
        }
        styles.setSpellingLanguage(lang);
    }

    private static void fill(XWPFDocument paper, List<String> lacking, boolean lists) {
        try (XWPFDocument plain = new XWPFDocument(new ByteArrayInputStream(PlainPaper.bytes()))) {
            for (String id : lacking) {
                Optional.ofNullable(plain.getStyles().getStyle(id))
                        .ifPresent(ours ->
                                paper.getStyles().addStyle(new XWPFStyle(ours.getCTStyle(), paper.getStyles())));
            }
            if (lists) {
                lists(paper, plain);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void lists(XWPFDocument paper, XWPFDocument plain) {
        XWPFNumbering numbering = paper.getNumbering() == null ? paper.createNumbering() : paper.getNumbering();
        for (XWPFAbstractNum ours : plain.getNumbering().getAbstractNums()) {
            numbering.addAbstractNum(new XWPFAbstractNum(ours.getCTAbstractNum()));
            numbering.addNum(ours.getCTAbstractNum().getAbstractNumId());
        }
    }
}
