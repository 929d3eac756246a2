package forthright.reply.language;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Something that a letter says, before it is said in a language. */
public sealed interface Saying {
    /** The same in every language: a number, a reference, the applicant's own words. */
    record Plain(String text) implements Saying {}

    /** Words in English that law, question bank or council use, or that a person wrote: another language has its own. */
    record Term(String english) implements Saying {}

    /** A unit, as it stands after "number of". */
    record Counted(String english) implements Saying {}

    /** A day. */
    record Day(LocalDate day) implements Saying {}

    /**
     * The month of a day.
     *
     * @param endsPeriod whether it is the last of several: some languages write it otherwise then
     */
    record Month(LocalDate day, boolean endsPeriod) implements Saying {}

    /** One, two and three. */
    record Joined(List<Saying> parts) implements Saying {
        public Joined {
            parts = List.copyOf(parts);
        }
    }

    /** With a mark right behind it. */
    record Followed(Saying said, String mark) implements Saying {}

    /** With a full stop, if it has no end of its own. */
    record Sentence(Saying said) implements Saying {}

    /** A phrase of the program's own, with what stands in it. */
    record Worded(Phrase phrase, Map<String, Saying> slots) implements Saying {
        public Worded {
            slots = Map.copyOf(slots);
        }
    }

    /** These texts, as they are, joined as a list. */
    static Saying joined(Stream<String> texts) {
        return new Joined(texts.<Saying>map(Plain::new).toList());
    }

    /** A phrase with nothing in it. */
    static Saying worded(Phrase phrase) {
        return new Worded(phrase, Map.of());
    }

    /** A phrase with one thing in it. */
    static Saying worded(Phrase phrase, String slot, Saying said) {
        return new Worded(phrase, Map.of(slot, said));
    }

    /** A phrase with two things in it. */
    static Saying worded(Phrase phrase, String slot, Saying said, String other, Saying also) {
        Map<String, Saying> slots = new LinkedHashMap<>();
        slots.put(slot, said);
        slots.put(other, also);
        return new Worded(phrase, slots);
    }
}
