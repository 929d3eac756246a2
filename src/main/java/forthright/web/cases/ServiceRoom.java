package forthright.web.cases;

import forthright.drafting.AskService;
import forthright.drafting.TeamRequest;
import forthright.drafting.desk.OpenCase;
import forthright.drafting.desk.ServiceFiles;
import forthright.reply.Values;
import forthright.web.http.Asked;
import forthright.web.http.Bytes;
import forthright.web.http.Room;
import forthright.web.http.Said;
import forthright.web.look.Page;
import forthright.web.look.Page.Area;
import java.util.List;

/** What is asked of the teams that hold the figures: a message and a sheet to each, written here and sent by a person. */
public record ServiceRoom(Clerk clerk) {
    /** The requests are written; a sheet that a team has begun stays as it is. */
    public Room ask() {
        return asked -> {
            OpenCase open = clerk.open(asked);
            AskService written =
                    AskService.of(open.inForce(clerk.today()).workspace(), open.order(open.terms(clerk.today())));
            int teams = (int) written.requests().stream()
                    .filter(request -> !request.files().isEmpty())
                    .map(TeamRequest::key)
                    .distinct()
                    .count();
            asked.session()
                    .tell(
                            teams == 0
                                    ? "Nothing new is to be asked of any team."
                                    : "%d %s written.".formatted(teams, teams == 1 ? "request is" : "requests are"));
            return new Said.SeeOther("/cases/%s/service".formatted(open.name()));
        };
    }

    /** The files, to be sent. */
    public Room look() {
        return asked -> clerk.ofCase(asked, hand -> {
            OpenCase open = hand.open();
            List<ServiceFiles.OfTeam> files = new ServiceFiles(open).all();
            Values values = hand.head("decide", clerk.today())
                    .flag("nothing", files.isEmpty())
                    .text("back-address", hand.address("decide"))
                    .group(
                            "teams",
                            files.stream()
                                    .map(team -> new Values()
                                            .text("team", team.key())
                                            .group(
                                                    "files",
                                                    team.names().stream()
                                                            .map(name -> new Values()
                                                                    .text(
                                                                            "file-address",
                                                                            hand.address("service/%s/%s"
                                                                                    .formatted(team.key(), name)))
                                                                    .text("file-called", name))
                                                            .toList()))
                                    .toList());
            return clerk.page(
                    new Page("service", "Requests to teams for " + hand.reply().reference(), Area.CASES, values),
                    asked);
        });
    }

    /** One of the files. */
    public Room download() {
        return this::take;
    }

    private Said take(Asked asked) {
        OpenCase open = clerk.open(asked);
        String name = asked.part("file");
        return new ServiceFiles(open)
                .file(asked.part("team"), name)
                .<Said>map(bytes -> new Said.File(
                        "%s-%s-%s".formatted(open.name(), asked.part("team"), name),
                        "application/octet-stream",
                        Bytes.of(bytes)))
                .orElseGet(() -> new Said.SeeOther("/cases/%s/service".formatted(open.name())));
    }
}
