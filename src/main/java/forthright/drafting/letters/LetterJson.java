package forthright.drafting.letters;

import forthright.bank.Council;
import forthright.law.files.Json;
import forthright.record.SealedLetter;
import forthright.reply.Around;
import forthright.request.QuestionId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was decided for a letter around a reply, {@code forthright/letter/1}. */
final class LetterJson {
    private LetterJson() {}

    static String of(
            Around says,
            Council council,
            List<SealedLetter.Signature> decided,
            Optional<SealedLetter.Corrected> corrects) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schema", "forthright/letter/1");
        root.put("kind", says.kind().word());
        root.put("reference", says.reference());
        root.put("council", council.id());
        root.put("regime", says.regime().act());
        root.put("received", says.time().received().toString());
        root.put(
                "clarified",
                says.time().clarified().<Object>map(Object::toString).orElse(Json.NOTHING));
        root.put("due", says.time().due().toString());
        root.put("dated", says.dated().toString());
        root.put("citations", says.provisions());
        root.put("decided", decided.stream().map(LetterJson::signature).toList());
        root.put("corrects", corrects.<Object>map(LetterJson::corrected).orElse(Json.NOTHING));
        return Json.write(root);
    }

    private static Map<String, Object> signature(SealedLetter.Signature signature) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("by", signature.by());
        one.put("on", signature.on().toString());
        return one;
    }

    private static Map<String, Object> corrected(SealedLetter.Corrected corrected) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("mark", corrected.mark().inWords());
        one.put("record", corrected.record());
        one.put(
                "questions",
                corrected.questions().stream().map(QuestionId::path).toList());
        return one;
    }
}
