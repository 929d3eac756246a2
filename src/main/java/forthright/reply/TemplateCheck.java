package forthright.reply;

import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Follows a template through its sections and the templates it includes, and notes every name without a value there. */
record TemplateCheck(Map<String, List<Tag>> tags, Faults faults) {
    void check(String name, Names values) {
        check(tags.getOrDefault(name, List.of()), List.of(values), Set.of(name));
    }

    private void check(List<Tag> inside, List<Names> scopes, Set<String> within) {
        for (Tag tag : inside) {
            switch (tag) {
                case Tag.Value(Place place, String name) -> {
                    Names found = find(place, name, scopes);
                    if (!found.isText()) {
                        faults.error(
                                place,
                                "not-a-text",
                                "\"%s\" is a group, not a value.".formatted(name),
                                "Write {{#%s}} … {{/%s}} around what is to be written for each.".formatted(name, name));
                    }
                }
                case Tag.Section(Place place, String name, boolean ifNone, List<Tag> body) -> {
                    Names found = find(place, name, scopes);
                    if (found.isText() && known(name, scopes)) {
                        faults.error(
                                place,
                                "not-a-group",
                                "\"%s\" is a value, not a group.".formatted(name),
                                "Write {{%s}}.".formatted(name));
                    }
                    check(body, ifNone ? scopes : inner(scopes, found), within);
                }
                case Tag.Partial(Place place, String name) -> partial(place, name, scopes, within);
            }
        }
    }

    private void partial(Place place, String name, List<Names> scopes, Set<String> within) {
        if (!tags.containsKey(name)) {
            faults.error(
                    place,
                    "no-template",
                    "There is no template \"%s\".".formatted(name),
                    Spelling.hint(name, tags.keySet()));
        } else if (within.contains(name)) {
            faults.error(place, "circle", "\"%s\" includes itself.".formatted(name), "Break the circle.");
        } else {
            Set<String> deeper = new HashSet<>(within);
            deeper.add(name);
            check(tags.getOrDefault(name, List.of()), scopes, deeper);
        }
    }

    private static List<Names> inner(List<Names> scopes, Names found) {
        return Stream.concat(scopes.stream(), Stream.of(found)).toList();
    }

    private static boolean known(String name, List<Names> scopes) {
        return scopes.stream().anyMatch(scope -> scope.inside().containsKey(name));
    }

    private Names find(Place place, String name, List<Names> scopes) {
        for (int i = scopes.size() - 1; i >= 0; i--) {
            Names found = scopes.get(i).inside().get(name);
            if (found != null) {
                return found;
            }
        }
        Map<String, Names> here = new LinkedHashMap<>();
        scopes.forEach(scope -> here.putAll(scope.inside()));
        faults.error(
                place,
                "unknown-value",
                "\"%s\" is not a value that this template is given here.".formatted(name),
                Spelling.nearest(name, here.keySet())
                        .map("Did you mean \"%s\"? All values: templates/README.md"::formatted)
                        .orElse("All values: templates/README.md"));
        return Names.text();
    }
}
