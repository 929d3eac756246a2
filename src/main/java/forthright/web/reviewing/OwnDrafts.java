package forthright.web.reviewing;

import forthright.drafting.Draft;
import forthright.drafting.Drafter;
import forthright.drafting.Order;
import forthright.drafting.Workspace;
import forthright.drafting.packs.InForce;
import forthright.drafting.reviewing.Reviewing.ReplyText;
import forthright.law.files.FaultsException;
import forthright.request.Received;
import forthright.web.cases.Clerk;
import java.util.List;

/** Our own drafts of one request, for several councils: so a change of policy is seen across all of them. Nothing is written. */
record OwnDrafts(Clerk clerk) {
    void of(String request, List<String> councils, List<ReplyText> replies, List<String> left) {
        Workspace here = clerk.desk().workspace();
        Workspace kept = InForce.on(clerk.today(), here).workspace();
        Drafter drafter = Drafter.ofMany(kept);
        for (String council : councils) {
            Order order = new Order(
                    request,
                    "the request",
                    here.root().resolve("request.txt"),
                    council,
                    new Received.On(clerk.today()),
                    clerk.today(),
                    "");
            try {
                Draft draft = drafter.look(order);
                replies.add(new ReplyText(
                        draft.reply().council().name(), draft.files().getOrDefault("letter.md", "")));
            } catch (FaultsException e) {
                left.add("%s has no draft: %s".formatted(clerk.councilNames().apply(council), CompareRoom.why(e)));
            }
        }
    }
}
