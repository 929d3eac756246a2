package forthright.request.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;

/** One part of a mail: its header lines, and either its content or the parts that it holds. */
public final class MailPart {
    private final Map<String, String> headers = new HashMap<>();
    private final List<MailPart> parts = new ArrayList<>();
    private byte[] content = {};

    void header(String name, String body) {
        headers.putIfAbsent(name.toLowerCase(Locale.ROOT), body);
    }

    void add(MailPart part) {
        parts.add(part);
    }

    void fill(byte[] bytes) {
        content = bytes;
    }

    /** Its content, decoded; nothing where it holds parts. */
    public byte[] content() {
        return content;
    }

    /** The parts that it holds. */
    public List<MailPart> parts() {
        return parts;
    }

    /** A header line as its writer meant it; empty where there is none. */
    public String header(String name) {
        String raw =
                headers.getOrDefault(name, "").replaceAll("\\r?\\n[ \\t]*", " ").strip();
        return DecoderUtil.decodeEncodedWords(raw, DecodeMonitor.SILENT);
    }

    /** The kind of content, such as {@code text/plain}. */
    public String type() {
        String type = field("content-type").getValue().strip().toLowerCase(Locale.ROOT);
        if (type.contains("/")) {
            return type;
        }
        return parts.isEmpty() ? "text/plain" : "multipart/mixed";
    }

    /** Whether its content is of a kind. */
    public boolean is(String kind) {
        return type().startsWith(kind);
    }

    /** Whether it is a file that was attached. */
    public boolean isAttached() {
        return field("content-disposition").getValue().strip().equalsIgnoreCase("attachment");
    }

    Optional<String> charset() {
        return parameter("content-type", "charset").filter(c -> !c.isBlank());
    }

    boolean says(String parameter, String value) {
        return parameter("content-type", parameter)
                .map(v -> v.equalsIgnoreCase(value))
                .orElse(false);
    }

    /** The name under which a part was attached; empty where it has none. */
    public String name() {
        return parameter("content-disposition", "filename")
                .or(() -> parameter("content-type", "name"))
                .map(name -> DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT))
                .orElse("");
    }

    private Optional<String> parameter(String header, String name) {
        MimeParameterMapping parameters = new MimeParameterMapping();
        for (NameValuePair pair : field(header).getParams()) {
            if (pair.getName() != null && pair.getValue() != null) {
                parameters.addParameter(pair.getName().toLowerCase(Locale.ROOT), pair.getValue());
            }
        }
        return Optional.ofNullable(parameters.get(name));
    }

    private RawBody field(String header) {
        return RawFieldParser.DEFAULT.parseRawBody(rawField(header));
    }

    private RawField rawField(String header) {
        return new RawField(header, headers.getOrDefault(header, ""));
    }
}
