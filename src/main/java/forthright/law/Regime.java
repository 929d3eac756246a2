package forthright.law;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The law under which a request is answered. */
public enum Regime {
    FOIA("foia", "FOIA"),
    FOISA("foisa", "FOISA"),
    EIR("eir", "EIR"),
    /** The 2000 Act for a maintained school, nursery school or Academy, which has its own time. */
    FOIA_SCHOOL("foia-school", "FOIA");

    // FOIA s.10(1), FOISA s.10(1), EIR reg.5(2): twenty working days
    private static final int DAYS_TO_REPLY = 20;

    private final String word;
    private final String act;

    Regime(String word, String act) {
        this.word = word;
        this.act = act;
    }

    /** The word used in commands and files: {@code foia-school}. */
    public String word() {
        return word;
    }

    /** The Act, as citations abbreviate it. */
    public String act() {
        return act;
    }

    /** Working days allowed for a reply. */
    public int daysToReply() {
        return DAYS_TO_REPLY;
    }

    /** The regime with this word, in capitals or not. */
    public static Optional<Regime> of(String word) {
        return Optional.ofNullable(words().get(word.strip().toLowerCase(Locale.UK)));
    }

    /** Every regime by its word. */
    public static Map<String, Regime> words() {
        return Arrays.stream(values()).collect(Collectors.toMap(Regime::word, Function.identity()));
    }
}
