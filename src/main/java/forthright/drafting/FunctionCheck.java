package forthright.drafting;

import forthright.bank.BankEntry;
import forthright.bank.QuestionBank;
import forthright.law.Authorities;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import java.util.List;

/** Functions are had by topics of the question bank: one that is misspelt would be about nothing. */
final class FunctionCheck {
    private FunctionCheck() {}

    static void check(Authorities authorities, QuestionBank bank, Faults faults) {
        List<String> topics =
                bank.entries().stream().map(BankEntry::topic).distinct().toList();
        authorities
                .functions()
                .forEach(function -> function.topics().stream()
                        .filter(topic -> !topics.contains(topic))
                        .forEach(topic -> faults.error(
                                Place.of("rules/authorities.yaml"),
                                "unknown-topic",
                                "\"%s\" is not a folder of the question bank.".formatted(topic),
                                Spelling.hint(topic, topics))));
    }
}
