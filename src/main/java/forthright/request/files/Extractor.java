package forthright.request.files;

import java.util.List;

/** Takes the text out of a file, by what is in it. */
final class Extractor {
    private Extractor() {}

    /** The text of a file that a person handed in. */
    static Extracted extract(byte[] bytes, String name) {
        Extracted extracted = open(bytes, name, 0);
        if (extracted.text().isBlank()) {
            throw new UnreadableException(Refusal.WITHOUT_TEXT);
        }
        return extracted;
    }

    /** The text of a file, or of what was attached to a mail. Whatever a parser throws ends as a refusal. */
    static Extracted open(byte[] bytes, String name, int depth) {
        if (bytes.length > Limits.FILE) {
            throw new UnreadableException(Refusal.TOO_LARGE);
        }
        try {
            Form form = Signature.tell(bytes, name);
            Extracted extracted = switch (form) {
                case TEXT -> plain(PlainText.decode(bytes));
                case MARKDOWN -> plain(MarkdownText.of(PlainText.decode(bytes)));
                case MAIL -> MailText.of(bytes, depth);
                case PAGE -> PageText.of(bytes, null);
                case WORD -> WordText.of(bytes);
                case PDF -> PdfText.of(bytes);
            };
            // Only a mail encloses others; nothing else may look as if it did.
            return form == Form.MAIL ? extracted : extracted.alone();
        } catch (UnreadableException e) {
            throw e;
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new UnreadableException(Refusal.TOO_COMPLEX);
        } catch (RuntimeException e) {
            throw new UnreadableException(Refusal.DAMAGED);
        }
    }

    private static Extracted plain(String text) {
        if (text.length() > Limits.TEXT) {
            throw new UnreadableException(Refusal.TOO_MUCH_TEXT);
        }
        return new Extracted(text, List.of());
    }
}
