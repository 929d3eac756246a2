package forthright.data.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class SyntheticDataTest {
    @Test
    void the_shipped_files_are_what_the_generators_make() throws IOException {
        for (Map.Entry<String, byte[]> file : Synthetic.files().entrySet()) {
            byte[] shipped = Files.readAllBytes(Path.of("councils").resolve(file.getKey()));
            if (file.getKey().endsWith(".xlsx")) {
                // how far an archive is packed differs from one machine to another; what is in it does not
                assertThat(unpacked(shipped)).as(file.getKey()).isEqualTo(unpacked(file.getValue()));
            } else {
                assertThat(shipped).as(file.getKey()).isEqualTo(file.getValue());
            }
        }
    }

    @Test
    void they_are_small_enough_to_ship() {
        Synthetic.files().forEach((name, bytes) -> assertThat(bytes.length).as(name).isLessThan(500_000));
    }

    private static Map<String, String> unpacked(byte[] workbook) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
