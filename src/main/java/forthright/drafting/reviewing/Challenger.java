package forthright.drafting.reviewing;

import forthright.drafting.Workspace;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.law.files.Sha256;
import forthright.record.Register;
import forthright.record.SealedReply;
import forthright.request.Request;
import forthright.review.challenge.Challenged;
import forthright.review.challenge.Challenges;
import forthright.review.challenge.Challenging;
import forthright.review.rules.Reviewed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the standard questions to finished replies; where one of ours is sealed, its record is looked into too. */
public final class Challenger {
    private final Reviewing reviewing;
    private final Challenges challenges;
    private final Workspace workspace;

    private Challenger(Reviewing reviewing, Challenges challenges, Workspace workspace) {
        this.reviewing = reviewing;
        this.challenges = challenges;
        this.workspace = workspace;
    }

    /** What a workspace asks with; stops with every fault of its files. */
    public static Challenger of(Workspace workspace, LocalDate today) {
        Reviewing reviewing = Reviewing.of(workspace, today);
        Faults faults = new Faults();
        Optional<Challenges> challenges = Challenges.load(workspace.rules(), faults);
        challenges.ifPresent(read -> read.check(reviewing.law(), faults));
        faults.stopIfAny();
        return new Challenger(
                reviewing, challenges.orElseThrow(() -> new FaultsException(faults.inOrder())), workspace);
    }

    /** Asks about the replies in some files. */
    public List<Challenged> files(List<Path> files, Optional<Path> request) {
        Faults faults = new Faults();
        Optional<Request> asked = request.flatMap(file -> Reviewing.request(file, workspace, faults));
        List<Challenged> challenged = new ArrayList<>();
        List<ReplyFiles.Found> found = ReplyFiles.in(files);
        if (found.isEmpty()) {
            throw new FaultsException(List.of(ReplyFiles.nothing(List.of())));
        }
        for (ReplyFiles.Found file : found) {
            reviewing
                    .reviewed(withSealedRequest(file), asked, workspace, faults)
                    .ifPresent(reviewed -> challenged.add(put(reviewed, sealed(file.reply(), faults))));
        }
        faults.stopIfAny();
        return challenged;
    }

    /** Asks about a reply's text. */
    public Challenged text(String text, String shownAs, Optional<Request> request, Optional<SealedReply> sealed) {
        return put(reviewing.reviewed(text, shownAs, request), sealed);
    }

    private Challenged put(Reviewed reviewed, Optional<SealedReply> sealed) {
        return Challenging.put(challenges, reviewed, reviewing.findings(reviewed), sealed);
    }

    /** A sealed reply answers the request that was sealed with it, where that was not erased. */
    private static ReplyFiles.Found withSealedRequest(ReplyFiles.Found file) {
        Path request = file.reply().resolveSibling("request.txt");
        boolean sealed = Files.isRegularFile(file.reply().resolveSibling(Register.RECORD));
        return sealed && Files.isRegularFile(request) ? new ReplyFiles.Found(file.reply(), Optional.of(request)) : file;
    }

    /** The record beside a sealed reply; a letter that is not the one that was sealed is a fault. */
    private Optional<SealedReply> sealed(Path letter, Faults faults) {
        Path file = letter.resolveSibling(Register.RECORD);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            SealedReply reply = SealedReply.read(Files.readString(file), workspace.shown(file));
            String sealed = reply.files().getOrDefault(String.valueOf(letter.getFileName()), "");
            if (!sealed.equals(Sha256.hex(Files.readString(letter)))) {
                faults.error(
                        Place.of(workspace.shown(letter)),
                        "changed-file",
                        "This letter is not what was sealed in the record beside it.",
                        "Put it back from a copy, or review a copy that lies elsewhere.");
            }
            return Optional.of(reply);
        } catch (IOException e) {
            faults.error(
                    Place.of(workspace.shown(file)),
                    "unreadable",
                    "This record cannot be read.",
                    "Check that you may open it.");
            return Optional.empty();
        }
    }
}
