package forthright.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said around a question, or in many forms, is brought to what is compared; what narrows it stays. */
class FramesTest {
    @Test
    void a_division_by_time_goes_with_its_dates() {
        assertThat(bare("Children adopted, each financial year since 2018/19")).isEqualTo("children adopted");
        assertThat(bare("Referrals received, split by month")).isEqualTo("referrals received");
        assertThat(bare("Referrals received, split by agency")).contains("split by agency");
    }

    @Test
    void the_council_as_the_one_who_does_it_says_nothing_but_anybody_else_stays() {
        assertThat(bare("Assessments your social workers completed")).doesNotContain("social worker");
        assertThat(bare("Children removed from the roll by their parents")).contains("their parents");
        assertThat(bare("Referrals made by the police")).contains("by the police");
    }

    @Test
    void a_limit_is_one_limit_however_it_is_put_but_not_whatever_it_is_counted_from() {
        assertThat(bare("interviews held no more than 72 hours after the child came back"))
                .isEqualTo("interviews held within 72 hours");
        assertThat(bare("interviews held more than 72 hours after the child came back"))
                .contains("more than 72 hours");
        assertThat(bare("interviews held within 72 hours of the child being reported missing"))
                .contains("notofthereturn");
    }

    @Test
    void a_remark_on_the_unit_is_taken_off_and_heard() {
        UnitNote note = UnitNote.of("How many children were referred (children, not referrals)?");

        assertThat(bare("How many children were referred (children, not referrals)?"))
                .isEqualTo("how many children were referred ?");
        assertThat(note.allows(Optional.of(Unit.CHILDREN))).isTrue();
        assertThat(note.allows(Optional.of(Unit.REFERRALS))).isFalse();
        assertThat(UnitNote.of("Missing incidents (count each child once)").allows(Optional.of(Unit.INCIDENTS)))
                .isFalse();
    }

    private static String bare(String wording) {
        return Frames.bare(wording).strip().replaceAll(" {2,}", " ");
    }
}
