package forthright.review.reading;

import forthright.law.Authorities;
import forthright.law.Authority;
import forthright.law.Regime;
import forthright.request.Request;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who replies, and under which Act.
 *
 * @param name in full; empty where the letter does not say and the request was for nobody
 */
record WhoReplies(String name, Regime regime) {
    /** As much of a letter as its reference, date and heading take. */
    private static final int HEAD = 500;

    // FOISA s.38(1)(b) is personal information; FOIA s.38(1)(b) is safety, and s.40 is personal information.
    private static final Pattern PERSONAL_IN_SCOTLAND = Pattern.compile(
            "(?is)\\b(?:section|s)\\.? ?38 ?\\(1\\) ?\\(b\\).{0,300}\\b(?:personal (?:data|information)|data protection)\\b");

    static WhoReplies in(
            String text, List<Line> lines, List<Part> parts, Optional<Request> request, Authorities authorities) {
        Optional<Authority> listed = listed(lines, parts, authorities);
        // A council that is on no list is named by its own letter before whoever the request was for.
        Optional<String> own = listed.map(Authority::name).or(() -> AuthorityName.in(lines));
        Optional<Authority> authority =
                listed.or(() -> own.isPresent() ? Optional.empty() : addressee(request, authorities));
        return new WhoReplies(
                own.or(() -> authority.map(Authority::name)).orElse(""), regime(text, authority, request));
    }

    /** The authority of the list that the letter names, in its head and closing first. */
    private static Optional<Authority> listed(List<Line> lines, List<Part> parts, Authorities authorities) {
        Set<Integer> inAnswers = parts.stream()
                .flatMap(part -> part.lines().stream())
                .map(Line::number)
                .collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> !inAnswers.contains(line.number()))
                .filter(line -> !line.text().strip().startsWith(">"))
                .flatMap(line -> authorities.in(line.text()).stream())
                .findFirst();
    }

    private static Optional<Authority> addressee(Optional<Request> request, Authorities authorities) {
        return request.stream()
                .flatMap(asked -> asked.addressee().lines())
                .flatMap(line -> authorities.in(line).stream())
                .findFirst();
    }

    private static Regime regime(String text, Optional<Authority> authority, Optional<Request> request) {
        if (authority.isPresent()) {
            return authority.get().regime().equals("FOISA") ? Regime.FOISA : Regime.FOIA;
        }
        // A letter may cite a section of the wrong Act; the regulator that it sends the applicant to is the better
        // sign.
        boolean bothActs = NamedActs.names(text, "FOISA") && NamedActs.names(text, "FOIA");
        boolean scottishRegulator = text.contains("Scottish Information Commissioner");
        String head = text.substring(0, Math.min(HEAD, text.length()));
        boolean scottish = (NamedActs.names(head, "FOISA") && !NamedActs.names(head, "FOIA"))
                || (NamedActs.names(text, "FOISA") && !bothActs)
                || scottishRegulator
                || (PERSONAL_IN_SCOTLAND.matcher(text).find() && !NamedActs.names(text, "FOIA"))
                || (request.filter(asked -> asked.regime().equals("FOISA")).isPresent() && !bothActs);
        if (scottish) {
            return Regime.FOISA;
        }
        return NamedActs.names(text, "EIR") && !NamedActs.names(text, "FOIA") ? Regime.EIR : Regime.FOIA;
    }
}
