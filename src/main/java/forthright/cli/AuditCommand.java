package forthright.cli;

import picocli.CommandLine.Command;

/** {@code foi audit}: whether the record is what was written. */
@Command(
        name = "audit",
        header = "Whether the record of issued replies is what was written.",
        subcommands = AuditVerifyCommand.class,
        footer = {"", "Example: foi audit verify"})
final class AuditCommand extends CommandGroup {}
