package forthright.review.reading;

/**
 * One line of a reply.
 *
 * @param number as the file counts it, from 1
 * @param text without what only marks its form: bold, headings, links
 */
public record Line(int number, String text) {
    boolean isBlank() {
        return text.isBlank();
    }
}
