package forthright.cli;

import forthright.law.files.Spelling;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a person reads when a command could not even begin, or when the program itself has failed. */
final class Faultless {
    private Faultless() {}

    static void usage(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("foi: " + wrong.getMessage());
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String word = unmatched.getUnmatched().getFirst();
            List<String> known = new ArrayList<>(command.getSubcommands().keySet());
            command.getCommandSpec().options().forEach(option -> known.addAll(List.of(option.names())));
            Spelling.nearest(word, known).ifPresent(near -> err.println("    Did you mean \"%s\"?".formatted(near)));
        }
        err.println("    See: %s --help".formatted(command.getCommandSpec().qualifiedName()));
    }

    /** The message of an unforeseen exception may hold data, so only its kind is shown. */
    static void ours(PrintWriter err, Exception problem, boolean debug) {
        err.println("foi: the program itself has failed (%s). Nothing was written by halves."
                .formatted(problem.getClass().getSimpleName()));
        if (!debug) {
            err.println("    Please report it, with what --debug shows in addition.");
            return;
        }
        for (Throwable here = problem; here != null; here = here.getCause()) {
            err.println("    " + here.getClass().getName());
            for (StackTraceElement at : here.getStackTrace()) {
                err.println("        at " + at);
            }
        }
    }
}
