package forthright.request;

/**
 * The path of printed marks from the root of the tree to a question, joined by dots: {@code 3}, {@code 3.a}.
 *
 * @param path lower case, without brackets, full stops or a leading Q
 */
public record QuestionId(String path) implements Comparable<QuestionId> {
    /** The path of the question that another is a part of; empty for one that is no part. */
    public static String stem(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    @Override
    public int compareTo(QuestionId other) {
        return path.compareTo(other.path);
    }

    // These two by hand: what Java makes of a record is made when it is first called, and that takes milliseconds.
    @Override
    public boolean equals(Object other) {
        return other instanceof QuestionId same && path.equals(same.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
