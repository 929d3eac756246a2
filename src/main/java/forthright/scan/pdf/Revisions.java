package forthright.scan.pdf;

import forthright.scan.Findings;
import forthright.scan.PdfKind;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A PDF as its bytes: how often it was saved over itself, and what stands around it. */
final class Revisions {
    private static final Pattern END = Pattern.compile("startxref\\s+\\d+\\s+%%EOF");
    /** Word ends every PDF twice: the second list names nothing that is new. */
    private static final Pattern SECOND_LIST = Pattern.compile("\\bxref\\s+0\\s+0\\s+trailer\\s");

    private static final int HEAD = 2048;

    private Revisions() {}

    static void scan(byte[] bytes, Findings findings) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int ends = 0;
        int last = -1;
        Matcher end = END.matcher(text);
        while (end.find()) {
            ends++;
            last = end.end();
        }
        ends -= SECOND_LIST.matcher(text).find() ? 1 : 0;
        // A PDF that is made to open page by page has two lists of what is in it, and was saved once.
        int once = text.substring(0, Math.min(HEAD, text.length())).contains("/Linearized") ? 2 : 1;
        findings.add(PdfKind.EARLIER_VERSIONS, "", Math.max(0, ends - once));
        boolean around = text.indexOf("%PDF-") > 3 || (last >= 0 && !isBlank(text.substring(last)));
        findings.add(PdfKind.PDF_SURPLUS_DATA, "", around ? 1 : 0);
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> c <= ' ');
    }
}
