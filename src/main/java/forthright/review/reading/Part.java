package forthright.review.reading;

import java.util.List;

/**
 * A stretch of a reply that answers one question, before it is read.
 *
 * @param id of the question, as the request has it; its printed mark where no request is known
 * @param printed the mark that the reply prints; empty where it prints none
 * @param asked the question as the reply repeats it; empty where it does not
 * @param others further questions that the same mark names
 * @param line where it begins
 * @param lines the answer
 */
record Part(String id, String printed, String asked, List<String> others, int line, List<Line> lines) {
    Part {
        others = List.copyOf(others);
        lines = List.copyOf(lines);
    }
}
