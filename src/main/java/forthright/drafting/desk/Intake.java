package forthright.drafting.desk;

import forthright.drafting.DraftFiles;
import forthright.drafting.Order;
import forthright.drafting.Workspace;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.law.files.WholeFile;
import forthright.request.Received;
import forthright.request.RequestFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A request that has just come in, and is given a case of its own. */
public final class Intake {
    private static final List<String> FORMS = List.of("txt", "md", "eml", "html", "docx", "pdf");
    private static final String SHOWN_AS = "the request";

    private final byte[] bytes;
    private final String form;

    private Intake(byte[] bytes, String form) {
        this.bytes = bytes;
        this.form = form;
    }

    /** A text that was pasted. */
    public static Intake text(String text) {
        return new Intake(text.getBytes(StandardCharsets.UTF_8), "txt");
    }

    /** A file by its name; its content decides what it is, and a name of another form is taken for text. */
    public static Intake file(String name, byte[] bytes) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.UK);
        return new Intake(bytes, ending.equals("htm") ? "html" : FORMS.contains(ending) ? ending : "txt");
    }

    /**
     * Makes the case and its first draft; stops with every fault, and then nothing is left behind. The same request taken in
     * again is the same case.
     *
     * @param council the id of the council that answers; empty where the request names it
     */
    public OpenCase into(Desk desk, String council, Received received, LocalDate today) {
        Workspace workspace = desk.workspace();
        String file = "request." + form;
        Path somewhere = workspace.root().resolve(file);
        Path folder =
                DraftFiles.caseFolder(workspace, new Order(read(), SHOWN_AS, somewhere, council, received, today, ""));
        if (!claimed(folder)) {
            return again(desk, folder, folder.resolve(file));
        }
        try {
            WholeFile.write(folder.resolve(file), bytes);
            OpenCase made = desk.open(folder.getFileName().toString());
            made.draft(new Terms(council, received, today), today);
            return made;
        } catch (IOException e) {
            takeBack(folder, file);
            throw notWritten(workspace.shown(folder));
        } catch (FaultsException e) {
            takeBack(folder, file);
            throw e;
        }
    }

    /** Whether the folder is ours: of two who take in requests with one reference, one has it. */
    private static boolean claimed(Path folder) {
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Files.createDirectory(folder);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            throw notWritten("cases");
        }
    }

    private static void takeBack(Path folder, String file) {
        try {
            Files.deleteIfExists(folder.resolve(file));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // What is left is a request without a draft, and the list of cases shows it as such.
        }
    }

    private static FaultsException notWritten(String where) {
        return FaultsException.error(
                Place.of(where),
                "not-written",
                "This request could not be written.",
                "Check that you may write in the folder cases and that the disk is not full.");
    }

    private OpenCase again(Desk desk, Path folder, Path request) {
        try {
            if (Files.isRegularFile(request) && Arrays.equals(Files.readAllBytes(request), bytes)) {
                return desk.open(folder.getFileName().toString());
            }
        } catch (IOException e) {
            // Said below: it cannot be told to be the same.
        }
        throw FaultsException.error(
                Place.of(desk.workspace().shown(folder)),
                "other-request",
                "There is a case with this reference already, and its request is another.",
                "Open that case, or take the reference out of this text and give it its own.");
    }

    private String read() {
        Faults faults = new Faults();
        Optional<String> text = form.equals("txt")
                ? RequestFile.read(new ByteArrayInputStream(bytes), SHOWN_AS, faults)
                : RequestFile.read(new ByteArrayInputStream(bytes), "request." + form, SHOWN_AS, faults);
        faults.stopIfAny();
        return text.orElseThrow(() -> new FaultsException(faults.inOrder()));
    }
}
