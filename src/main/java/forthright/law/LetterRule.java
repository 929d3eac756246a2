package forthright.law;

import java.util.List;

/**
 * What holds for one kind of letter under one Act.
 *
 * @param wording the template of {@code templates/letters/} that says it
 * @param cites the provisions it is sent under, or that stand against it
 * @param refused why it may not be sent under this Act; empty where it may
 * @param qualifiedOnly whether it must rely on an exemption under which the public interest is weighed
 * @param days working days from receipt within which the reply must then be sent; 0 where the Act sets none
 * @param usualDays working days by which the time is usually made longer at most, as guidance has it; 0 where none says
 */
public record LetterRule(
        String wording, List<String> cites, String refused, boolean qualifiedOnly, int days, int usualDays) {
    public LetterRule {
        cites = List.copyOf(cites);
    }
}
