package forthright.bank;

import forthright.law.files.Place;
import forthright.request.Division;
import forthright.request.QuestionKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A standard question.
 *
 * @param id its name: the stem of its files
 * @param topic the folder it lies in
 * @param asks ways in which it is asked
 * @param follows entries to which it refers back with "those" or "these"; empty where it can be asked by itself
 */
public record BankEntry(
        String id,
        String topic,
        List<String> asks,
        List<String> follows,
        AnsweredBy by,
        List<String> sources,
        Checked checked,
        Place place) {
    public BankEntry {
        asks = List.copyOf(asks);
        follows = List.copyOf(follows);
        sources = List.copyOf(sources);
    }

    /** The same, asked in one way more. */
    BankEntry with(String wording) {
        List<String> more = Stream.concat(asks.stream(), Stream.of(wording)).toList();
        return new BankEntry(id, topic, more, follows, by, sources, checked, place);
    }

    private static final Set<QuestionKind> NUMBER = Set.of(QuestionKind.COUNT);
    private static final Set<QuestionKind> NUMBERS = Set.of(QuestionKind.COUNT, QuestionKind.BREAKDOWN);

    /** How a standard question is answered. */
    public sealed interface AnsweredBy {
        /** What it counts, if it counts. */
        default Optional<Measure> measured() {
            return this instanceof Counting counting ? Optional.of(counting.measure()) : Optional.empty();
        }

        /**
         * The kinds of question that can be answered so.
         *
         * @param stemOrGrid whether the question prints the parts it wants, each of which is asked by itself
         */
        Set<QuestionKind> answers(boolean stemOrGrid);

        /** Ways that count something. */
        sealed interface Counting extends AnsweredBy {
            /** What is counted. */
            Measure measure();
        }

        /** One number, from one query. */
        record Count(Measure measure) implements Counting {
            @Override
            public Set<QuestionKind> answers(boolean stemOrGrid) {
                return stemOrGrid ? NUMBERS : NUMBER;
            }
        }

        /** One number for each category of the council's lists. */
        record Breakdown(Measure measure, List<String> lists) implements Counting {
            @Override
            public Set<QuestionKind> answers(boolean stemOrGrid) {
                return NUMBERS;
            }
        }

        /** As a breakdown, but of those categories that the request has not asked for. */
        record OtherCategories(Measure measure, List<String> lists) implements Counting {
            @Override
            public Set<QuestionKind> answers(boolean stemOrGrid) {
                return Set.of(QuestionKind.COUNT, QuestionKind.BREAKDOWN, QuestionKind.LIST, QuestionKind.YES_NO);
            }
        }

        /** Yes or no: whether the concept asked about is a category of one of the lists. */
        record RecordingOf(List<String> lists) implements AnsweredBy {
            @Override
            public Set<QuestionKind> answers(boolean stemOrGrid) {
                return Set.of(QuestionKind.YES_NO);
            }
        }

        /** The categories of the lists themselves. */
        record CategoriesOf(List<String> lists) implements AnsweredBy {
            @Override
            public Set<QuestionKind> answers(boolean stemOrGrid) {
                return Set.of(QuestionKind.LIST, QuestionKind.YES_NO);
            }
        }

        /** As a breakdown, of what another question of the same letter listed as equivalent. */
        record ListedIn(Measure measure, List<String> lists) implements Counting {
            @Override
            public Set<QuestionKind> answers(boolean stemOrGrid) {
                return NUMBERS;
            }
        }

        /**
         * Figures that no shipped table has: the team that holds them counts them and sends them in.
         *
         * @param measure what is to be counted; its query does not exist
         * @param team who holds it: the key under which a council's profile names the team
         * @param at whether it is counted on a day or over a period
         * @param breakdownBy what it may be asked by: "age", "legal status"
         */
        record ServiceFigures(Measure measure, String team, At at, List<String> breakdownBy) implements Counting {
            public ServiceFigures {
                breakdownBy = List.copyOf(breakdownBy);
            }

            /** Whether it may be asked by this; groups that are named without saying of what are for the team to judge. */
            public boolean divides(Division division) {
                return division.by().isEmpty()
                        || breakdownBy.stream().anyMatch(by -> GroupNames.alike(by, division.by()));
            }

            @Override
            public Set<QuestionKind> answers(boolean stemOrGrid) {
                return stemOrGrid ? NUMBERS : NUMBER;
            }
        }
    }

    /** Whether things are counted on a day (how many children are in care) or over a period (how many came into care). */
    public enum At {
        DATE,
        PERIOD;

        /** The word used in files. */
        public String word() {
            return name().toLowerCase(Locale.UK);
        }

        /** What the shipped queries count happens in a period. */
        static At of(AnsweredBy by) {
            return by instanceof AnsweredBy.ServiceFigures service ? service.at() : PERIOD;
        }
    }

    /**
     * What is counted.
     *
     * @param name the measure's name: {@code missing-incidents}
     * @param unit what is counted
     * @param basis which of them belong to a period, as printed beside the figure: "incidents that started in the period"
     * @param needs the fields of the canonical tables without which it cannot be counted: {@code rhi.completed_at}
     * @param exclusive whether each thing counted falls into one category only, so that categories add up to a total
     * @param within the measures of which everything counted here is counted too, over the same period
     * @param sql the query's file; not there where the service counts
     */
    public record Measure(
            String name, Unit unit, String basis, List<String> needs, boolean exclusive, Within within, Path sql) {
        public Measure {
            needs = List.copyOf(needs);
        }
    }

    /**
     * How what is counted lies within what others count. A reader who has both figures has their difference too.
     *
     * @param of the other measures' names: every return home interview with harm is a return home interview, and every
     *     child that went missing stands behind a missing incident
     * @param covering whether the categories together take in everything that those count
     */
    public record Within(List<String> of, boolean covering) {
        /** It lies within nothing. */
        public static final Within NOTHING = new Within(List.of(), false);

        public Within {
            of = List.copyOf(of);
        }
    }

    /** Who checked a standard question, and when. */
    public record Checked(LocalDate on, String by) {}
}
