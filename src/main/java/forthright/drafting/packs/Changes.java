package forthright.drafting.packs;

import forthright.decision.tables.RuleSentences.Told;
import forthright.drafting.RulesTold;
import forthright.drafting.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** What one pack changes of another, in sentences: rules by what they say, everything else by its file. */
final class Changes {
    private final List<String> changes = new ArrayList<>();

    private Changes() {}

    static List<String> between(Workspace before, PackFiles filesBefore, Workspace after, PackFiles filesAfter) {
        Changes changes = new Changes();
        changes.rules(rules(before), rules(after));
        changes.files(filesBefore.hashes(), filesAfter.hashes());
        return changes.changes;
    }

    private static Map<String, String> rules(Workspace workspace) {
        Map<String, String> rules = new LinkedHashMap<>();
        for (Told told : RulesTold.sentences(workspace, List.of())) {
            String name = told.sentence().substring(0, told.sentence().indexOf("\": if ") + 1);
            rules.put(name, told.sentence());
        }
        return rules;
    }

    private void rules(Map<String, String> before, Map<String, String> after) {
        before.forEach((name, sentence) -> {
            String now = after.get(name);
            if (now == null) {
                changes.add("No longer a rule: " + sentence);
            } else if (!now.equals(sentence)) {
                changes.add("A rule was: %s It is now: %s".formatted(sentence, now));
            }
        });
        after.forEach((name, sentence) -> {
            if (!before.containsKey(name)) {
                changes.add("A new rule: " + sentence);
            }
        });
    }

    private void files(SortedMap<String, String> before, SortedMap<String, String> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            String was = before.getOrDefault(name, "");
            String is = after.getOrDefault(name, "");
            boolean rule = name.endsWith(".drl") || name.endsWith(".csv") || name.endsWith(".xlsx");
            if (!was.equals(is) && !rule) {
                changes.add("%s %s."
                        .formatted(what(name), was.isEmpty() ? "is new" : is.isEmpty() ? "is gone" : "has changed"));
            }
        }
    }

    private static String what(String name) {
        if (name.endsWith(".cases.yaml")) {
            return "The cases in " + name;
        }
        return name.startsWith("templates/answers/")
                ? "The wording %s"
                        .formatted(name.substring("templates/answers/".length()).replaceFirst("\\..*", ""))
                : name;
    }
}
