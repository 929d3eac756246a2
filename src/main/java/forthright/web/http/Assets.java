package forthright.web.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What pages are dressed with: styles, a script, a picture. It is the same for everybody and says nothing of any case. */
public record Assets(Map<String, Asset> files) {
    static final String FOLDER = "assets";

    public Assets {
        files = Map.copyOf(files);
    }

    /** One of them. */
    public record Asset(String type, Bytes bytes) {}

    Optional<Asset> at(List<String> path) {
        return path.size() == 2 && path.getFirst().equals(FOLDER)
                ? Optional.ofNullable(files.get(path.getLast()))
                : Optional.empty();
    }
}
