package forthright.disclosurelog.similar;

import forthright.disclosurelog.similar.Indexed.Row;
import forthright.law.files.JsonReader;
import forthright.law.files.Node;
import forthright.law.files.OneWriter;
import forthright.law.files.Place;
import forthright.law.files.WholeFile;
import forthright.record.ChainLine;
import forthright.record.Entry;
import forthright.record.Register;
import forthright.record.SealedFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The index of issued replies: a line for each line of the chain, in its order. What was added to the chain since is read
 * and added; an index that is gone, damaged or of another chain is made anew from the record, which alone is true.
 */
public final class SimilarIndex {
    private static final String DECISIONS = "decisions.json";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int AT_ONCE = 1 << 20;
    private static final int READ_AHEAD = 500;

    private final Path file;
    private final Register register;
    private final Consumer<String> say;

    /**
     * The index of a record.
     *
     * @param folder where it may lie; it need not be there, and may be emptied at any time
     * @param say is told when much has to be read
     */
    public SimilarIndex(Path folder, Register register, Consumer<String> say) {
        this.file = folder.resolve("similar");
        this.register = register;
        this.say = say;
    }

    /** Everything that is indexed, brought up to the chain's end. */
    ByteBuffer upToDate() {
        ByteBuffer kept = read();
        if (!lacks(kept)) {
            return kept;
        }
        try (OneWriter writer =
                OneWriter.at(file.resolveSibling("similar-lock"), ".cache/similar-lock", "foi log similar", PATIENCE)) {
            writer.killed().ifPresent(ended -> say.accept(ended.wasEnded()));
            return broughtUp(read());
        }
    }

    private boolean lacks(ByteBuffer kept) {
        return !isOfThisChain(kept) || !register.linesFrom(end(kept)).isEmpty();
    }

    /** Where in the chain the next line begins. */
    private static long end(ByteBuffer kept) {
        Row row = new Row(kept);
        int last = last(kept, row);
        return last < 0 ? 0 : row.from() + row.length() + 1;
    }

    private static int last(ByteBuffer kept, Row row) {
        int last = -1;
        for (int place = Indexed.head().length; place < kept.limit(); place = row.next()) {
            row.at(place);
            last = place;
        }
        if (last >= 0) {
            row.at(last);
        }
        return last;
    }

    private boolean isOfThisChain(ByteBuffer kept) {
        Row row = new Row(kept);
        int last = last(kept, row);
        return last < 0
                || register.lineAt(row.from(), row.length())
                        .filter(line -> line.hash().equals(row.hash()))
                        .isPresent();
    }

    /** What is kept, up to the first line that is not sound. */
    private ByteBuffer read() {
        byte[] head = Indexed.head();
        ByteBuffer none = ByteBuffer.wrap(head);
        if (!Files.isRegularFile(file)) {
            return none;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            // Read, and not mapped: what another program cuts off must not end this one.
            ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // until all is read
            }
            int end = bytes.position();
            if (end < head.length || !Arrays.equals(bytes.array(), 0, head.length, head, 0, head.length)) {
                return none;
            }
            Row row = new Row(bytes);
            int place = head.length;
            int number = 0;
            while (row.goTo(place, end) && row.number() == number + 1) {
                number++;
                place = row.next();
            }
            return bytes.limit(place);
        } catch (IOException | RuntimeException e) {
            return none;
        }
    }

    private ByteBuffer broughtUp(ByteBuffer kept) {
        ByteBuffer sound = isOfThisChain(kept) ? kept : ByteBuffer.wrap(Indexed.head());
        List<ChainLine> lines = register.linesFrom(end(sound));
        if (lines.size() > 1000) {
            say.accept("Reading %,d replies once, so that later searches are quick …".formatted(lines.size()));
        }
        cutTo(sound);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        all.write(sound.array(), 0, sound.limit());
        for (int i = 0; i < lines.size(); i++) {
            if (i % READ_AHEAD == 0) {
                register.willBeRead(
                        lines.subList(i, Math.min(lines.size(), i + READ_AHEAD)), Set.of(Register.RECORD, DECISIONS));
            }
            byte[] bytes = indexed(lines.get(i));
            all.writeBytes(bytes);
            part.writeBytes(bytes);
            if (part.size() > AT_ONCE) {
                append(part.toByteArray());
                part.reset();
            }
        }
        register.willBeRead(List.of(), Set.of());
        append(part.toByteArray());
        return ByteBuffer.wrap(all.toByteArray());
    }

    /** Cuts away what is not sound; where nothing may be written, nothing is kept. */
    private void cutTo(ByteBuffer sound) {
        try {
            if (!Files.isRegularFile(file) || sound.limit() == Indexed.head().length) {
                WholeFile.write(file, Indexed.head());
            } else if (Files.size(file) > sound.limit()) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(sound.limit());
                }
            }
        } catch (IOException e) {
            // made again next time
        }
    }

    private void append(byte[] bytes) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        } catch (IOException e) {
            // made again next time
        }
    }

    private byte[] indexed(ChainLine line) {
        if (line.entry().deed() != Entry.Deed.ISSUED) {
            return Indexed.bytes(line);
        }
        // The applicant's own words are left where they are: what the letter repeats of them is enough.
        SealedFiles files = SealedFiles.read(register, line.entry(), true, Set.of(DECISIONS));
        return Indexed.bytes(line, files.reply(), questions(files.text(DECISIONS)));
    }

    /** The questions as the decisions repeat them. */
    private static List<String> questions(String decisions) {
        List<String> texts = new ArrayList<>();
        Optional<Node> root = JsonReader.parse(decisions);
        if (root.orElse(null) instanceof Node.Mapping(Place place, var fields)
                && fields.get("questions") instanceof Node.Entry(Place at, String name, Node.Listing questions)) {
            for (Node question : questions.items()) {
                if (question instanceof Node.Mapping(Place where, var of)
                        && of.get("text") instanceof Node.Entry(Place there, String called, Node.Scalar text)) {
                    texts.add(text.text());
                }
            }
        }
        return texts;
    }
}
