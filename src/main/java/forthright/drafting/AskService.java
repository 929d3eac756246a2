package forthright.drafting;

import forthright.data.supplied.ServiceFolder;
import forthright.law.files.FaultsException;
import forthright.law.files.Json;
import forthright.law.files.Place;
import forthright.law.files.WholeFile;
import forthright.reply.Reply;
import forthright.reply.Reply.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The requests to the teams that hold what a draft lacks.
 *
 * @param requests one for each team
 * @param open what a person must settle, since no team can be asked for it
 * @param folder where the teams' folders lie, as messages name it
 */
public record AskService(Reply reply, List<TeamRequest> requests, List<Task> open, String folder) {
    public AskService {
        requests = List.copyOf(requests);
        open = List.copyOf(open);
    }

    /** Works out what must be asked, and writes each request with its sheet; a sheet that was begun stays as it is. */
    public static AskService of(Workspace workspace, Order order) {
        Draft draft = new Drafter(workspace).draft(order, Purpose.ASKING);
        List<TeamRequest> requests = draft.asking().requests(draft.reply().reference());
        ServiceFolder folder = draft.asking().folder();
        requests.forEach(request -> write(request, folder));
        List<Task> open = draft.reply().tasks().stream()
                .filter(task -> task.kind().equals("figures"))
                .filter(task -> !draft.asking().asksFor(task.question()))
                .toList();
        return new AskService(draft.reply(), requests, open, folder.shownAs());
    }

    private static void write(TeamRequest request, ServiceFolder folder) {
        new TreeMap<>(request.files()).forEach((name, text) -> {
            try {
                WholeFile.write(folder.path().resolve(request.key()).resolve(name), text);
            } catch (IOException e) {
                throw FaultsException.error(
                        Place.of("%s/%s/%s".formatted(folder.shownAs(), request.key(), name)),
                        "not-written",
                        "This file could not be written.",
                        "Check that you may write in the folder and that the disk is not full.");
            }
        });
    }

    /** The files of a team, as messages name them. */
    public List<String> files(TeamRequest request) {
        return request.files().keySet().stream()
                .sorted()
                .map(name -> "%s/%s/%s".formatted(folder, request.key(), name))
                .toList();
    }

    /** As JSON. */
    public String json() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schema", "forthright/ask-service/1");
        root.put("reference", reply.reference());
        root.put("council", reply.council().id());
        List<Object> teams = new ArrayList<>();
        for (TeamRequest request : requests) {
            Map<String, Object> team = new LinkedHashMap<>();
            team.put("team", request.key());
            team.put("called", request.team().called());
            team.put(
                    "email",
                    request.team().email().isEmpty()
                            ? Json.NOTHING
                            : request.team().email());
            team.put("answerBy", request.answerBy().toString());
            team.put("figures", request.figures());
            team.put("questions", request.questions());
            team.put("written", files(request));
            team.put("begun", request.begun());
            teams.add(team);
        }
        root.put("requests", teams);
        root.put("open", open.stream().map(AskService::task).toList());
        return Json.write(root);
    }

    private static Map<String, Object> task(Task task) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("question", task.question().isEmpty() ? Json.NOTHING : task.question());
        one.put("what", task.what());
        return one;
    }
}
