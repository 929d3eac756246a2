package forthright.request;

/**
 * The path of printed marks from the root of the tree to a question, joined by dots: {@code 3}, {@code 3.a}.
 *
 * @param path lower case, without brackets, full stops or a leading Q
 */
public record QuestionId(String path) implements Comparable<QuestionId> {
    @Override
    public int compareTo(QuestionId other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
