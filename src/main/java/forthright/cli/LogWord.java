package forthright.cli;

import forthright.drafting.publiclog.LogDeeds;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** On whose word something is done to a reply in the public log, and why. */
final class LogWord {
    @Parameters(paramLabel = "REF", description = "The reply's reference, or the folder of its case.")
    String reference = "";

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who stands behind it.")
    String by = "";

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            required = true,
            description = "Why. It stays on the record: write no applicant's name.")
    String reason = "";

    /**
     * Prints what was done.
     *
     * @param otherwise what is said where nothing was left to do
     */
    static int tell(CommandSpec spec, LogDeeds.Done done, String what, String otherwise) {
        done.mended().forEach(spec.commandLine().getErr()::println);
        spec.commandLine()
                .getOut()
                .println((done.line().isPresent() ? what : otherwise)
                        .formatted(done.reply().reference()));
        return ExitCode.DONE.number();
    }
}
