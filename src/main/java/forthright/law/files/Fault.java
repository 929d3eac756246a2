package forthright.law.files;

/**
 * One thing that is wrong, said so that the person who keeps the file can mend it.
 *
 * @param place where it stands
 * @param severity how much it matters
 * @param code a stable slug, such as {@code unknown-field}
 * @param what what is wrong, in one sentence
 * @param remedy what to do about it, in one sentence
 */
public record Fault(Place place, Severity severity, String code, String what, String remedy) {
    /** An error at a place. */
    public static Fault error(Place place, String code, String what, String remedy) {
        return new Fault(place, Severity.ERROR, code, what, remedy);
    }

    /** A warning at a place. */
    public static Fault warning(Place place, String code, String what, String remedy) {
        return new Fault(place, Severity.WARNING, code, what, remedy);
    }

    @Override
    public String toString() {
        String head = "%s %s %s %s".formatted(place, severity.word(), code, what);
        return remedy.isEmpty() ? head : head + System.lineSeparator() + "    " + remedy;
    }
}
