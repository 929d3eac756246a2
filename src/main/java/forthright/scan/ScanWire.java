package forthright.scan;

import forthright.scan.Scanned.Failure;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How findings come back from the process that looked: slugs, places and counts, and nothing else. */
final class ScanWire {
    /** The most bytes that may come back. */
    static final int MOST = 4 * 1024 * 1024;

    private static final String SCANNED = "scanned/1";
    private static final int MOST_LINES = 10_000;

    private ScanWire() {}

    static void send(FileScan.Result result, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeUTF(SCANNED);
        List<Finding> findings = result.findings().stream().limit(MOST_LINES).toList();
        out.writeInt(findings.size());
        for (Finding finding : findings) {
            out.writeUTF(finding.kind().slug());
            out.writeUTF(finding.place());
            out.writeInt(finding.count());
        }
        List<Failure> failures = result.failures().stream().limit(MOST_LINES).toList();
        out.writeInt(failures.size());
        for (Failure failure : failures) {
            out.writeUTF(new Finding(TextKind.SCRIPT, failure.place(), 1).place());
            out.writeUTF(failure.reason().name());
        }
        out.flush();
    }

    /** What came back; empty where it is no whole result. */
    static Optional<FileScan.Result> receive(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (!in.readUTF().equals(SCANNED)) {
                return Optional.empty();
            }
            List<Finding> findings = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                Optional<Kind> kind = Kind.of(in.readUTF());
                findings.add(new Finding(kind.orElseThrow(IOException::new), in.readUTF(), in.readInt()));
            }
            List<Failure> failures = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                failures.add(new Failure(in.readUTF(), Reason.valueOf(in.readUTF())));
            }
            return in.read() < 0 ? Optional.of(new FileScan.Result(findings, failures)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
