package forthright.review.reading;

import forthright.request.QuestionId;
import java.util.ArrayList;
import java.util.List;

/** Puts together what a reply says of one question in several places, and gives a stem what was said after its last part. */
final class Gathered {
    private Gathered() {}

    /** Parts of a question repeated one under the other, and one answer after the last: it answers their stem. */
    static List<Part> ofTheStem(List<Part> parts) {
        List<Part> settled = new ArrayList<>(parts);
        for (int at = 1; at < settled.size(); at++) {
            Part last = settled.get(at);
            Part before = settled.get(at - 1);
            String stem = QuestionId.stem(last.id());
            boolean listed = !stem.isEmpty()
                    && !last.lines().isEmpty()
                    && !last.asked().isEmpty()
                    && before.lines().isEmpty()
                    && before.id().startsWith(stem + ".");
            int place = stemPlace(settled, stem);
            if (listed && (place < 0 || settled.get(place).lines().isEmpty())) {
                Part empty = new Part(last.id(), last.printed(), last.asked(), last.others(), last.line(), List.of());
                settled.set(at, empty);
                Part whole =
                        place < 0 ? new Part(stem, "", "", List.of(), before.line(), List.of()) : settled.get(place);
                Part answered = new Part(
                        whole.id(), whole.printed(), whole.asked(), whole.others(), whole.line(), last.lines());
                if (place < 0) {
                    settled.add(at, answered);
                } else {
                    settled.set(place, answered);
                }
            }
        }
        return List.copyOf(settled);
    }

    private static int stemPlace(List<Part> parts, String stem) {
        for (int at = 0; at < parts.size(); at++) {
            if (parts.get(at).id().equals(stem)) {
                return at;
            }
        }
        return -1;
    }

    /** A question that was repeated above and is answered below, or answered in two places. */
    static Part joined(Part first, Part second) {
        List<Line> lines = new ArrayList<>(first.lines());
        lines.addAll(second.lines());
        return new Part(
                first.id(),
                second.printed().isEmpty() ? first.printed() : second.printed(),
                first.asked().isEmpty() ? second.asked() : first.asked(),
                first.others().isEmpty() ? second.others() : first.others(),
                first.lines().isEmpty() ? second.line() : first.line(),
                lines);
    }
}
