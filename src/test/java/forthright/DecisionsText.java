package forthright;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import forthright.drafting.Draft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** {@code decisions.json}, asked as a test would ask it. */
public final class DecisionsText {
    private final JsonNode root;

    private DecisionsText(JsonNode root) {
        this.root = root;
    }

    public static DecisionsText of(Draft draft) {
        return of(draft.files().get("decisions.json"));
    }

    public static DecisionsText of(String json) {
        try {
            return new DecisionsText(new ObjectMapper().readTree(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonNode root() {
        return root;
    }

    public JsonNode question(String id) {
        for (JsonNode question : root.get("questions")) {
            if (question.get("id").asText().equals(id)) {
                return question;
            }
        }
        throw new AssertionError("No question " + id + " in " + ids());
    }

    public List<String> ids() {
        List<String> ids = new ArrayList<>();
        root.get("questions").forEach(q -> ids.add(q.get("id").asText()));
        return ids;
    }

    public String outcome(String id) {
        return question(id).get("outcome").asText();
    }

    /** The provisions cited, in order, joined by commas. */
    public String citations(String id) {
        TreeSet<String> cited = new TreeSet<>();
        question(id).get("grounds").forEach(g -> {
            if (!g.get("citation").isNull()) {
                cited.add(g.get("citation").asText());
            }
        });
        return String.join(", ", cited);
    }

    /** The figure as printed: digits, or the symbol. */
    public String figure(String id) {
        return shown(question(id).get("content"));
    }

    /** The rows of a table, "label value relation asked", one a line. */
    public String rows(String id) {
        StringBuilder text = new StringBuilder();
        for (JsonNode row : question(id).get("content").get("rows")) {
            List<String> asked = new ArrayList<>();
            row.get("asked").forEach(a -> asked.add(a.asText()));
            text.append("%s | %s | %s | %s%n"
                    .formatted(
                            row.get("label").asText(),
                            shown(row),
                            row.get("relation").asText("-"),
                            String.join(" ", asked)));
        }
        return text.toString();
    }

    public List<String> seeAlso(String id) {
        List<String> ids = new ArrayList<>();
        question(id).get("seeAlso").forEach(a -> ids.add(a.asText()));
        return ids;
    }

    private static String shown(JsonNode figure) {
        return figure.has("value")
                ? figure.get("value").asText()
                : figure.get("shown").asText();
    }
}
