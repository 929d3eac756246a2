package forthright.request.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** Takes a mail apart into its parts; a mail within a mail stays one part, to be opened by itself. */
public final class MailParts {
    private static final int MOST_PARTS = 500;
    private static final MimeConfig FORGIVING = new MimeConfig.Builder()
            .setStrictParsing(false)
            .setMaxLineLen(-1)
            .setMaxHeaderLen(256 * 1024)
            .setMaxHeaderCount(5000)
            .build();

    private MailParts() {}

    /** The mail as a tree of parts. */
    public static MailPart of(byte[] mail) {
        MimeTokenStream stream = new MimeTokenStream(FORGIVING);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        MailPart whole = new MailPart();
        Deque<MailPart> open = new ArrayDeque<>();
        int parts = 0;
        try {
            stream.parse(new ByteArrayInputStream(withoutEnvelope(mail)));
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                switch (state) {
                    case T_START_MESSAGE -> open.push(whole);
                    case T_START_BODYPART -> {
                        if (++parts > MOST_PARTS || open.size() > Limits.DEPTH) {
                            throw new UnreadableException(Refusal.TOO_COMPLEX);
                        }
                        MailPart part = new MailPart();
                        open.element().add(part);
                        open.push(part);
                    }
                    case T_FIELD -> {
                        Field field = stream.getField();
                        open.element().header(field.getName(), field.getBody());
                    }
                    case T_BODY ->
                        open.element().fill(stream.getDecodedInputStream().readNBytes(Limits.FILE));
                    case T_END_BODYPART, T_END_MESSAGE -> open.pop();
                    default -> {
                        // what stands before, between and after the parts is for programs that know no parts
                    }
                }
            }
        } catch (IOException | MimeException e) {
            throw new UnreadableException(Refusal.DAMAGED);
        }
        return whole;
    }

    /** A mail out of a mailbox file begins with a line "From somebody on a day", which is no header. */
    private static byte[] withoutEnvelope(byte[] mail) {
        int at = 0;
        while (at < mail.length && (Character.isWhitespace(mail[at]) || mail[at] < 0)) {
            at++;
        }
        boolean mailbox = mail.length > at + 5 && new String(mail, at, 5, StandardCharsets.US_ASCII).equals("From ");
        if (mailbox) {
            while (at < mail.length && mail[at] != '\n') {
                at++;
            }
            at = Math.min(at + 1, mail.length);
        }
        return Arrays.copyOfRange(mail, at, mail.length);
    }
}
