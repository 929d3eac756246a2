package forthright.drafting;

import forthright.bank.Council;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What one team is asked.
 *
 * @param key the team's key, which names its folder
 * @param figures how many figures it is newly asked for
 * @param questions the questions that need them, by id
 * @param files the files to be written, by name; none where a sheet that was begun has every row
 * @param begun the sheets in which somebody has written, which stay as they are
 */
public record TeamRequest(
        String key,
        Council.Team team,
        LocalDate answerBy,
        int figures,
        List<String> questions,
        Map<String, String> files,
        List<String> begun) {
    public TeamRequest {
        questions = List.copyOf(questions);
        files = Map.copyOf(files);
        begun = List.copyOf(begun);
    }
}
