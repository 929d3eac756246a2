package forthright.law;

import forthright.law.files.Faults;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words in a request that another law may lie behind. They decide nothing: a person does. */
public final class Signs {
    static final String FILE = "rules/signs.yaml";

    private final Map<Of, Sign> ofQuestions;
    private final List<Sign> ofLetters;

    /** What a question may turn out to be. */
    public enum Of {
        /** For environmental information: the Regulations, not the Act. */
        ENVIRONMENTAL,
        /** For the applicant's own personal data: subject access. */
        OWN_DATA
    }

    Signs(Map<Of, Sign> ofQuestions, List<Sign> ofLetters) {
        this.ofQuestions = Map.copyOf(ofQuestions);
        this.ofLetters = List.copyOf(ofLetters);
    }

    /** Reads {@code signs.yaml}; empty, with the reasons noted, where it has faults. */
    public static Optional<Signs> load(Path rulesFolder, Faults faults) {
        return SignsFile.read(rulesFolder.resolve("signs.yaml"), faults);
    }

    /** The words of a question that point to something; empty where none do. */
    public List<String> in(String question, Of of) {
        Sign sign = ofQuestions.get(of);
        return sign == null ? List.of() : sign.in(question);
    }

    /** What a person is told of such words. */
    public String says(Of of, String regime, String words) {
        Sign sign = ofQuestions.get(of);
        return sign == null ? words : sign.says(regime, words);
    }

    /** What a person is told of a whole letter. */
    public List<String> ofLetter(String text, String regime) {
        List<String> told = new ArrayList<>();
        for (Sign sign : ofLetters) {
            List<String> found = sign.in(text);
            if (!found.isEmpty()) {
                told.add(sign.says(regime, String.join(", ", found)));
            }
        }
        return told;
    }
}
