package forthright.review.challenge;

import forthright.law.Citation;
import forthright.law.Provision;
import forthright.review.reading.CitedProvision;
import forthright.review.reading.Ending;
import forthright.review.reading.ReadAnswer;
import forthright.review.reading.ReadReply;
import forthright.review.rules.Finding;
import forthright.review.rules.Grade;
import forthright.review.rules.Relied;
import forthright.review.rules.Reviewed;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** On what a reply stands where it gives less than was asked: the provisions it relies on, and situations. */
final class Grounds {
    private static final String LATE = "late";
    private static final String NO_BASIS = "no-basis";
    private static final Pattern BRACKET_AFTER_NUMBER = Pattern.compile("\\d[A-Z]{0,2}\\s?\\(\\s?\\d");

    private final List<QuestionSet> sets;
    private final Reviewed reviewed;
    private final ReadReply reply;
    private final Map<String, Standing> found = new LinkedHashMap<>();

    Grounds(List<QuestionSet> sets, Reviewed reviewed) {
        this.sets = sets;
        this.reviewed = reviewed;
        this.reply = reviewed.reply();
    }

    /**
     * One ground.
     *
     * @param act under which its questions are put
     * @param lines where the letter relies on it
     * @param answers that stand on it
     */
    record Standing(
            String ground, String about, String act, List<QuestionSet> sets, Set<Integer> lines, Set<String> answers) {
        int line() {
            return lines.stream().filter(line -> line > 0).min(Integer::compare).orElse(0);
        }
    }

    /** Every ground, those with a provision first. */
    List<Standing> of(List<Finding> findings) {
        List<CitedProvision> relied =
                reply.relied().filter(c -> c.canonical().isPresent()).toList();
        relied.stream().filter(Grounds::isFull).forEach(this::provision);
        Set<String> full = Set.copyOf(found.keySet());
        relied.stream().filter(c -> !isFull(c)).forEach(c -> bare(c, full));
        boolean cited = !found.isEmpty();
        found(findings, NO_BASIS, Situation.NO_PROVISION);
        if (cited || found.containsKey(Situation.NO_PROVISION.word())) {
            raise(Situation.ANY_REFUSAL, 0, List.of());
        }
        ended(Ending.NOT_HELD, Situation.NOT_HELD);
        ended(Ending.NOT_APPLICABLE, Situation.NOT_APPLICABLE);
        found(findings, LATE, Situation.LATE);
        return found.values().stream()
                .filter(standing -> !standing.sets().isEmpty())
                .toList();
    }

    /** Whether a reply gives more than the bare section. */
    private static boolean isFull(CitedProvision cited) {
        return BRACKET_AFTER_NUMBER.matcher(cited.cite()).find();
    }

    /** A bare section is the part of it that the reply names elsewhere, if it names one. */
    private void bare(CitedProvision cited, Set<String> full) {
        Citation section = cited.canonical().orElseThrow();
        List<Citation> named = full.stream()
                .flatMap(ground -> Citation.parse(ground).stream())
                .filter(c -> isOfOneSection(c, section))
                .toList();
        if (named.isEmpty()) {
            provision(cited);
        } else if (named.size() == 1) {
            Optional.ofNullable(found.get(named.getFirst().toString())).ifPresent(standing -> stand(standing, cited));
        }
    }

    private void provision(CitedProvision cited) {
        Citation citation = cited.canonical().orElseThrow();
        Optional<Citation> own = withQuestions(citation);
        if (own.isPresent()) {
            add(own.get(), cited, set -> set.isRaisedBy(own.get()));
            return;
        }
        Optional<Provision> provision = Relied.provision(cited, reviewed.law()).filter(Relied::refuses);
        provision.ifPresent(p -> add(
                citation,
                cited,
                set -> set.isRaisedBy(Situation.OTHER_PROVISION)
                        || (Relied.needsABalance(p) && set.isRaisedBy(Situation.OTHER_QUALIFIED_PROVISION))));
    }

    /** The provision with questions that is meant: the one cited, the one it lies in, or the first that lies in it. */
    private Optional<Citation> withQuestions(Citation cited) {
        List<Citation> all = sets.stream()
                .flatMap(QuestionSet::provisions)
                .filter(c -> isOfOneSection(c, cited))
                .toList();
        return all.stream()
                .filter(c -> begins(cited, c))
                .max(Comparator.comparingInt(c -> c.brackets().size()))
                .or(() -> all.stream().filter(c -> begins(c, cited)).findFirst());
    }

    private static boolean isOfOneSection(Citation one, Citation other) {
        return one.act().equals(other.act()) && one.number().equals(other.number());
    }

    private static boolean begins(Citation whole, Citation beginning) {
        int length = beginning.brackets().size();
        return whole.brackets().size() >= length
                && whole.brackets().subList(0, length).equals(beginning.brackets());
    }

    private void add(Citation ground, CitedProvision cited, Predicate<QuestionSet> raised) {
        String about =
                Relied.exact(ground, reviewed.law()).map(Provision::title).orElse("");
        Standing standing = found.computeIfAbsent(
                ground.toString(),
                name -> new Standing(
                        name,
                        about,
                        ground.act(),
                        sets.stream().filter(raised).toList(),
                        new LinkedHashSet<>(),
                        new LinkedHashSet<>()));
        stand(standing, cited);
    }

    private void stand(Standing standing, CitedProvision cited) {
        standing.lines().add(cited.line());
        reply.answers().stream()
                .filter(answer -> answer.citations().contains(cited))
                .map(ReadAnswer::id)
                .forEach(standing.answers()::add);
    }

    private void found(List<Finding> findings, String rule, Situation situation) {
        findings.stream()
                .filter(f -> f.rule().equals(rule) && f.grade() != Grade.ADVICE)
                .forEach(f -> raise(situation, f.line(), f.at().equals(Finding.LETTER) ? List.of() : List.of(f.at())));
    }

    private void ended(Ending ending, Situation situation) {
        reply.answers().stream()
                .filter(answer -> answer.ending() == ending)
                .forEach(answer -> raise(situation, answer.line(), List.of(answer.id())));
    }

    private void raise(Situation situation, int line, List<String> answers) {
        Standing standing = found.computeIfAbsent(
                situation.word(),
                word -> new Standing(
                        word,
                        situation.told(),
                        reply.regime().act(),
                        sets.stream()
                                .filter(set -> set.isRaisedBy(situation) && !isPutAlready(set))
                                .toList(),
                        new LinkedHashSet<>(),
                        new LinkedHashSet<>()));
        standing.lines().add(line);
        standing.answers().addAll(answers);
    }

    private boolean isPutAlready(QuestionSet set) {
        return found.values().stream().anyMatch(standing -> standing.sets().contains(set));
    }

    /** The answers that stand on other grounds than this one only: what they say is not said of it. */
    static Set<String> elsewhere(Standing ground, List<Standing> all) {
        Set<String> others = new LinkedHashSet<>();
        if (!ground.answers().isEmpty()) {
            Stream<Standing> rest = all.stream().filter(other -> !other.equals(ground));
            rest.forEach(other -> others.addAll(other.answers()));
            others.removeAll(ground.answers());
        }
        return others;
    }
}
