package forthright.bank;

import forthright.law.files.Dated;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that differs from one council to another.
 *
 * @param id the folder's name
 * @param name as printed: "Coventry City Council"
 * @param alsoCalled other names under which requests address it
 * @param regime the Act it answers under: FOIA or FOISA
 * @param alsoIn languages besides English in which its replies are written, by the names of their folders: cy
 * @param publishedElsewhere figures that others publish, and that its letters are held against
 * @param folder where its files lie
 */
public record Council(
        String id,
        String name,
        List<String> alsoCalled,
        String regime,
        List<String> alsoIn,
        Contacts contacts,
        Dated<SmallNumbers> smallNumbers,
        Dated<ReUse> reUse,
        Dated<Map<String, Team>> teams,
        Dated<Retention> retention,
        Recording recording,
        List<Assessment> assessments,
        List<Publication> publications,
        List<PublishedFigure> publishedElsewhere,
        Path folder) {
    public Council {
        alsoCalled = List.copyOf(alsoCalled);
        alsoIn = List.copyOf(alsoIn);
        assessments = List.copyOf(assessments);
        publications = List.copyOf(publications);
        publishedElsewhere = List.copyOf(publishedElsewhere);
    }

    // By hand: what Java makes of a record is made when it is first called, and of so many things that takes long.
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * How applicants reach it.
     *
     * @param team who signs: "Information Governance Team"
     * @param address postal address, one line each
     */
    public record Contacts(
            String team, List<String> address, String email, String telephone, String website, String reviewEmail) {
        public Contacts {
            address = List.copyOf(address);
        }
    }

    /**
     * A team of the council that holds figures.
     *
     * @param called its name: "Children's Performance Team"
     * @param email where a request for figures goes; empty where the profile does not say
     */
    public record Team(String called, String email) {}

    /** The same, with what its policies say of subjects said of the measures that a bank has on them. */
    public Council knowing(QuestionBank bank) {
        TreeMap<LocalDate, SmallNumbers> policies = new TreeMap<>();
        smallNumbers.from().forEach((day, policy) -> policies.put(day, policy.knowing(bank)));
        return new Council(
                id,
                name,
                alsoCalled,
                regime,
                alsoIn,
                contacts,
                new Dated<>(policies),
                reUse,
                teams,
                retention,
                recording,
                assessments,
                publications,
                publishedElsewhere,
                folder);
    }

    /** The team that standard questions name so, on a day; where the profile names none, the name itself in words. */
    public Team team(String key, LocalDate day) {
        Team named = teams.on(day).orElse(Map.of()).get(key);
        String words = key.replace('-', ' ');
        return named == null ? new Team(words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1), "") : named;
    }

    /**
     * When a count must be assessed before it is shown.
     *
     * @param threshold counts from 1 up to this number open an assessment
     * @param zerosPublished whether a true zero is printed as 0
     * @param level how much uncertainty a withheld count keeps
     * @param reference the policy that sets it
     * @param further what the policy says besides
     */
    public record SmallNumbers(int threshold, boolean zerosPublished, Level level, String reference, Further further) {
        /** A policy that says no more. */
        public SmallNumbers(int threshold, boolean zerosPublished, Level level, String reference) {
            this(threshold, zerosPublished, level, reference, Further.NOTHING);
        }

        /** What becomes of a small figure that nobody prints and that two printed ones tell. */
        public enum Care {
            /** It is protected like one that was asked for. */
            PROTECT,
            /** A person is told of it. */
            WARN,
            /** Nothing. */
            IGNORE
        }

        /**
         * What a policy may say besides.
         *
         * @param levels the level of single subjects, by the bank's topics
         * @param thresholds the threshold of single subjects, by the bank's topics; in a policy that knows a bank, by its
         *     measures
         * @param complements what becomes of the rest that a part leaves of its whole: 3 of "211 of 214"
         * @param differences what becomes of days between two periods, and of what was recorded late
         * @param singleton whether somebody who is the only one counted in a figure is taken to know that
         */
        public record Further(
                Map<String, Level> levels,
                Map<String, Integer> thresholds,
                Care complements,
                Care differences,
                boolean singleton) {
            /** What holds where a policy says nothing. */
            public static final Further NOTHING = new Further(Map.of(), Map.of(), Care.PROTECT, Care.PROTECT, false);

            public Further {
                levels = Map.copyOf(levels);
                thresholds = Map.copyOf(thresholds);
            }
        }

        /** The same for a letter on these subjects: the strictest level that holds for any of them holds for the letter. */
        public SmallNumbers on(Collection<String> subjects) {
            Level strictest = subjects.stream()
                    .map(subject -> further.levels().getOrDefault(subject, level))
                    .max(Comparator.naturalOrder())
                    .orElse(level);
            return new SmallNumbers(threshold, zerosPublished, strictest, reference, further);
        }

        /** The same with the threshold of each subject given to the measures on it: where several have one, the highest. */
        SmallNumbers knowing(QuestionBank bank) {
            Map<String, Integer> byMeasure = new HashMap<>();
            if (!further.thresholds().isEmpty()) {
                bank.entries()
                        .forEach(entry -> entry.by()
                                .measured()
                                .ifPresent(measure -> byMeasure.merge(
                                        measure.name(),
                                        further.thresholds().getOrDefault(entry.topic(), threshold),
                                        Math::max)));
            }
            Further known = new Further(
                    further.levels(), byMeasure, further.complements(), further.differences(), further.singleton());
            return new SmallNumbers(threshold, zerosPublished, level, reference, known);
        }

        /** What holds for the figures of one measure. */
        public SmallNumbers of(String measure) {
            return withThreshold(further.thresholds().getOrDefault(measure, threshold));
        }

        /** The one policy for figures of these measures together: the highest threshold of any of them. */
        public SmallNumbers together(Collection<String> measures) {
            return withThreshold(measures.stream()
                    .map(measure -> of(measure).threshold())
                    .max(Comparator.naturalOrder())
                    .orElse(threshold));
        }

        private SmallNumbers withThreshold(int other) {
            return other == threshold ? this : new SmallNumbers(other, zerosPublished, level, reference, further);
        }

        /** How many values a withheld count must still be able to take. */
        public enum Level {
            EXACT,
            STANDARD,
            STRICT
        }

        /** The smallest count that is withheld. */
        public int least() {
            return zerosPublished ? 1 : 0;
        }

        /** Whether a count, or the number of children behind it, opens an assessment. */
        public boolean isSmall(long count) {
            return count >= least() && count <= threshold;
        }
    }

    /**
     * How long a case is kept after the day of its last letter.
     *
     * @param time in years or months
     * @param reference the retention schedule that sets it
     */
    public record Retention(Period time, String reference) {
        /** The last day on which a case is kept whose last letter went on a day. */
        public LocalDate keptUntil(LocalDate lastLetter) {
            return lastLetter.plus(time);
        }
    }

    /**
     * What an applicant may do with the reply.
     *
     * @param wording stem of a wording in {@code templates/paragraphs/}
     */
    public record ReUse(String wording, String reference) {}

    /** A figure that is already public, or settled to become so. */
    public record Publication(
            String entry, LocalDate from, LocalDate to, Where where, String checkedBy, LocalDate checkedOn) {
        /** Where the applicant finds it. */
        public sealed interface Where {
            /** It is there now. */
            record Now(String address) implements Where {}

            /**
             * It will be.
             *
             * @param decidedOn when publication was settled; before the request, or section 22 does not apply
             * @param because why waiting is reasonable, and how the public interest was weighed
             */
            record Later(LocalDate by, LocalDate decidedOn, String because) implements Where {}
        }
    }
}
