package forthright.decision;

import forthright.decision.rules.Rule;
import forthright.decision.rules.RuleCheck;
import forthright.decision.rules.WrittenRule;
import forthright.law.files.Faults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The shipped rules, and a law book just large enough for them. */
final class Rules {
    static final Path FOLDER = Path.of("rules");
    private static RuleBook shipped;

    private Rules() {}

    static synchronized RuleBook shipped() {
        if (shipped == null) {
            Faults faults = new Faults();
            Optional<RuleBook> book = RuleBook.load(FOLDER, Rules::kindOf, faults);
            faults.stopIfAny();
            shipped = book.orElseThrow();
        }
        return shipped;
    }

    /** The shipped rules as checked, in the order of their files. */
    static List<Rule> tree() {
        return shipped().rules();
    }

    static List<Rule> check(List<WrittenRule> written, Faults faults) {
        List<Rule> rules = RuleCheck.check(written, Rules::kindOf, faults);
        rules.forEach(rule -> matrix().check(rule, Rules::kindOf, faults));
        return rules;
    }

    static List<Path> files() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".drl")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OutcomeMatrix matrix() {
        Faults faults = new Faults();
        Optional<OutcomeMatrix> matrix =
                OutcomeMatrixReader.read(FOLDER.resolve("outcomes.yaml"), "rules/outcomes.yaml", faults);
        faults.stopIfAny();
        return matrix.orElseThrow();
    }

    static Optional<String> kindOf(String citation) {
        return Optional.ofNullable(
                switch (citation) {
                    case "FOIA s40(2)",
                            "FOIA s21(1)",
                            "FOIA s22(1)",
                            "FOIA s38(1)",
                            "FOISA s38(1)(b)",
                            "FOISA s25(1)" -> "exemption";
                    case "FOIA s40(3A)(a)", "FOIA s40(3A)(b)", "FOISA s38(2A)(a)" -> "condition";
                    case "FOIA s12(1)", "FOISA s12(1)" -> "cost";
                    case "FOIA s40(5B)(a)(i)" -> "confirm-or-deny";
                    case "FOIA s16(1)", "FOISA s17(1)" -> "duty";
                    case "EIR reg 13" -> "exception";
                    default -> null;
                });
    }
}
