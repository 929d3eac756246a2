package forthright.drafting.desk;

import forthright.drafting.Workspace;
import forthright.drafting.issuing.Issuing;
import forthright.record.SealedReply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A reply as it was sealed, with its files.
 *
 * @param folder in which they lie
 */
public record SealedFolder(SealedReply reply, Path folder) {
    /** That of a case; empty where nothing was issued. */
    public static Optional<SealedFolder> of(Workspace workspace, OpenCase open) {
        return Issuing.register(workspace)
                .of(open.folder(), open.shownAs())
                .map(reply -> new SealedFolder(reply, open.folder().resolve("issued")));
    }

    /** The files that were sealed, by name. */
    public List<String> names() {
        return reply.files().keySet().stream().sorted().toList();
    }

    /** The letter, as it was sent. */
    public String letter() {
        return new String(file("letter.md"), StandardCharsets.UTF_8);
    }

    /** One of the files. */
    public byte[] file(String name) {
        if (!names().contains(name)) {
            throw new IllegalArgumentException("No such file was sealed");
        }
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
