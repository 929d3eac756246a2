package forthright.web.cases;

import forthright.document.HtmlLetter;
import forthright.drafting.SealedForms;
import forthright.drafting.desk.OpenCase;
import forthright.drafting.desk.SealedFolder;
import forthright.law.WrittenDay;
import forthright.reply.Prose;
import forthright.reply.Values;
import forthright.web.http.Asked;
import forthright.web.http.Bytes;
import forthright.web.http.Room;
import forthright.web.http.Said;
import forthright.web.look.Page;
import forthright.web.look.Page.Area;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** The reply as it was issued: the letter to send, and where it stands on the record. */
public record IssuedRoom(Clerk clerk) {
    /** The sealed reply. */
    public Room look() {
        return asked -> clerk.ofCase(
                asked,
                hand -> SealedFolder.of(clerk.desk().workspace(), hand.open())
                        .map(folder -> show(asked, hand, folder))
                        .orElseGet(() -> new Said.SeeOther(hand.address("letter"))));
    }

    /** A file of it. */
    public Room download() {
        return asked -> {
            OpenCase open = clerk.open(asked);
            String name = asked.part("file");
            return SealedFolder.of(clerk.desk().workspace(), open)
                    .flatMap(folder -> file(folder, name))
                    .<Said>map(bytes -> new Said.File(
                            "%s-%s".formatted(open.name(), name), "application/octet-stream", Bytes.of(bytes)))
                    .orElseGet(() -> new Said.SeeOther("/cases/%s/issued".formatted(open.name())));
        };
    }

    /** A file as it was sealed, or the sealed letter in another form. */
    private Optional<byte[]> file(SealedFolder folder, String name) {
        if (folder.names().contains(name)) {
            return Optional.of(folder.file(name));
        }
        SealedForms forms = forms(folder);
        return forms.names().contains(name)
                ? forms.of(name, new String(folder.file(SealedForms.source(name)), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private SealedForms forms(SealedFolder folder) {
        return new SealedForms(clerk.desk().workspace(), folder.reply());
    }

    private Said show(Asked asked, InHand hand, SealedFolder folder) {
        Values values = hand.head("issued", clerk.today())
                .text("issued-by", folder.reply().issued().by())
                .text("issued-on", WrittenDay.of(folder.reply().issued().on()))
                .text("record-mark", folder.reply().mark().inWords())
                .prose("letter", new Prose(HtmlLetter.within(1).apply(folder.letter())))
                .group(
                        "files",
                        Stream.concat(forms(folder).names().stream(), folder.names().stream())
                                .map(name -> new Values()
                                        .text("file-address", hand.address("issued") + "/" + name)
                                        .text("file-called", name))
                                .toList());
        return clerk.page(new Page("issued", "Issued reply " + folder.reply().reference(), Area.CASES, values), asked);
    }
}
