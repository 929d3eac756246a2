package forthright.drafting;

import forthright.law.files.Sha256;
import forthright.request.Received;
import forthright.request.Request;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/**
 * The folder in which everything about one request lies.
 *
 * @param holdsRequest whether the request itself lies in it, so that naming the folder names the request
 */
record CaseFolder(Path path, boolean holdsRequest) {
    // Names that Windows keeps for devices, whatever their ending.
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "lpt1");

    /** Beside the request where that lies in the workspace's cases, else by the reference. */
    static CaseFolder of(Workspace workspace, Path request, String reference) {
        Path parent = request.toAbsolutePath().normalize().getParent();
        if (parent != null && parent.startsWith(workspace.cases()) && !parent.equals(workspace.cases())) {
            return new CaseFolder(parent, true);
        }
        return new CaseFolder(workspace.cases().resolve(safe(reference)), false);
    }

    /** The request's own reference, else one made from its date and content. */
    static String reference(Request request, String text, LocalDate dated) {
        if (!request.reference().isEmpty()) {
            return request.reference();
        }
        LocalDate day = request.sent() instanceof Received.On(LocalDate sent) ? sent : dated;
        String hash = Sha256.hex(text);
        return "FOI-%s-%s".formatted(day, hash.substring(0, 8));
    }

    /** A reference as a folder's name: what comes from a request never becomes a path. */
    private static String safe(String reference) {
        String name = reference.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("^-+|-+$", "");
        String known = name.isEmpty() ? "request" : name.substring(0, Math.min(name.length(), 80));
        return DEVICES.contains(known.toLowerCase(Locale.UK)) ? "case-" + known : known;
    }
}
