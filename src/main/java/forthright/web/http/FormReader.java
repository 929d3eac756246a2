package forthright.web.http;

import forthright.web.http.Form.Upload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.FormFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;

/** Reads a form, in memory and within bounds: nothing that was sent is laid on disk on the way. */
final class FormReader {
    static final int MOST_BYTES = 11 * 1024 * 1024;
    private static final int MOST_FIELDS = 500;

    private FormReader() {}

    /** The form of a request; empty where it is none, or is damaged. */
    static Optional<Form> read(Request request) {
        String type = Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_TYPE))
                .orElse("");
        try {
            return switch (HttpField.getValueParameters(type, null)) {
                case "application/x-www-form-urlencoded" ->
                    Optional.of(new Form(texts(FormFields.getFields(request, MOST_FIELDS, MOST_BYTES)), Map.of()));
                case "multipart/form-data" -> Optional.of(parts(request, type));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException | IllegalStateException | IOException e) {
            return Optional.empty();
        }
    }

    private static Map<String, List<String>> texts(Fields fields) {
        Map<String, List<String>> texts = new HashMap<>();
        fields.forEach(field -> texts.put(field.getName(), List.copyOf(field.getValues())));
        return texts;
    }

    private static Form parts(Request request, String type) throws IOException {
        MultiPartConfig bounds = new MultiPartConfig.Builder()
                .location(Path.of(System.getProperty("java.io.tmpdir")))
                .maxParts(MOST_FIELDS)
                .maxSize(MOST_BYTES)
                .maxPartSize(MOST_BYTES)
                .maxMemoryPartSize(MOST_BYTES)
                .build();
        Map<String, List<String>> texts = new HashMap<>();
        Map<String, List<Upload>> files = new HashMap<>();
        try (MultiPartFormData.Parts parts = MultiPartFormData.getParts(request, request, type, bounds)) {
            for (MultiPart.Part part : parts) {
                byte[] bytes =
                        Content.Source.asInputStream(part.getContentSource()).readAllBytes();
                String file = part.getFileName();
                if (file == null) {
                    texts.computeIfAbsent(part.getName(), name -> new ArrayList<>())
                            .add(new String(bytes, StandardCharsets.UTF_8));
                } else {
                    files.computeIfAbsent(part.getName(), name -> new ArrayList<>())
                            .add(new Upload(file, Bytes.of(bytes)));
                }
            }
        }
        return new Form(texts, files);
    }
}
