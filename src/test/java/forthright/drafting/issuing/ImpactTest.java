package forthright.drafting.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import forthright.drafting.DraftFiles;
import forthright.drafting.Drafter;
import forthright.drafting.Order;
import forthright.drafting.RequestSource;
import forthright.drafting.Workspace;
import forthright.request.Received;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change would have made of every issued reply, seen before anybody publishes it. */
class ImpactTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 21);
    private static final int REPLIES = 500;

    @TempDir
    private Path folder;

    @Test
    void of_five_hundred_issued_replies() throws IOException {
        Workspace workspace = ShippedWorkspace.copyTo(folder);
        Path issuedCase = issueOne(workspace);
        new ManyReplies(workspace, issuedCase).seal(REPLIES - 1, 7);
        assertThat(ManyReplies.issued(workspace)).isEqualTo(REPLIES);

        ImpactReport nothing = new Impact(workspace, workspace, DAY, Optional.empty()).report();
        assertThat(nothing.unknown()).isEmpty();
        assertThat(nothing.replies()).isEqualTo(REPLIES);
        assertThat(nothing.same()).isEqualTo(REPLIES);
        assertThat(nothing.after()).isEqualTo(nothing.before());

        edit(workspace, "templates/answers/supplied-figure.md.mustache", "", "Here it is. ");
        ImpactReport wording = new Impact(workspace, workspace, DAY, Optional.empty()).report();
        assertThat(wording.same()).isZero();
        assertThat(wording.after()).isEqualTo(wording.before());
        assertThat(wording.changed().getFirst().questions().getFirst().words()).contains("{+Here it is.+}");
        assertThat(wording.changed().getFirst().rest()).isEmpty();
        assertThat(wording.changed().getFirst().warnings()).isEmpty();

        edit(workspace, "councils/coventry/profile.yaml", "threshold: 5,", "threshold: 20,");
        ImpactReport threshold = new Impact(workspace, workspace, DAY, Optional.empty()).report();
        assertThat(threshold.after().keySet()).anyMatch(outcome -> outcome.startsWith("needs-person"));
        assertThat(threshold.changed()).anySatisfy(changed -> {
            assertThat(changed.hidden()).isNotEmpty();
            assertThat(changed.warnings())
                    .hasSizeGreaterThanOrEqualTo(changed.hidden().size())
                    .anyMatch(warning -> warning.contains("hides nothing from whoever has the old one"));
        });
        assertThat(threshold.changed().stream()
                        .filter(changed -> changed.hidden().isEmpty()))
                .allMatch(changed -> changed.warnings().isEmpty());

        edit(workspace, "councils/coventry/profile.yaml", "threshold: 20,", "threshold: 2,");
        ImpactReport lower = new Impact(workspace, workspace, DAY, Optional.empty()).report();
        assertThat(lower.changed()).allSatisfy(changed -> {
            assertThat(changed.hidden()).isEmpty();
            assertThat(changed.perhapsShown()).isNotEmpty();
            assertThat(changed.warnings()).isNotEmpty();
        });
    }

    @Test
    void differences_are_told_word_by_word_with_a_few_words_around() {
        assertThat(WordDiff.of("a b c d e f g h i old k l", "a b c d e f g h i new k l"))
                .isEqualTo("… d e f g h i [-old-] {+new+} k l");
        assertThat(WordDiff.of("same", "same")).isEmpty();
        assertThat(WordDiff.of("one two", "one two three")).isEqualTo("one two {+three+}");
        assertThat(WordDiff.of("one two three", "two three")).isEqualTo("[-one-] two three");
    }

    private static Path issueOne(Workspace workspace) throws IOException {
        Path issuedCase = workspace.root().resolve("cases/FOI746230783");
        RequestSource source = RequestSource.of(issuedCase.toString(), InputStream.nullInputStream(), workspace);
        Order order = new Order(source.text(), source.shownAs(), source.path(), "", new Received.NotSaid(), DAY, "");
        DraftFiles.write(new Drafter(workspace).draft(order), issuedCase.resolve("draft"), "draft");
        ShippedWorkspace.publishIn(workspace.root());
        assertThat(new Issuing(workspace, DAY).issue(source, "Jo")).isInstanceOf(Issuing.Result.Issued.class);
        return issuedCase;
    }

    private static void edit(Workspace workspace, String file, String was, String is) throws IOException {
        Path path = workspace.root().resolve(file);
        String text = Files.readString(path);
        Files.writeString(path, was.isEmpty() ? is + text : text.replace(was, is));
    }
}
