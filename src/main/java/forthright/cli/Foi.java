package forthright.cli;

import forthright.drafting.Version;
import forthright.law.files.FaultsException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The command {@code foi}. */
@Command(
        name = "foi",
        mixinStandardHelpOptions = true,
        versionProvider = Foi.Versions.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        usageHelpWidth = 100,
        sortOptions = false,
        header = "Forthright drafts replies to Freedom of Information requests.",
        footer = {"", "Example: foi draft cases/FOI746230783/request.txt", "Help on one command: foi COMMAND --help"})
public final class Foi {
    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "After a fault of the program itself, show where in the program it happened.")
    boolean debug;

    final InputStream in;
    final PageDoor page;

    private Foi(InputStream in, PageDoor page) {
        this.in = in;
        this.page = page;
    }

    /** The commands, in the order of the help. */
    private static SequencedMap<String, Supplier<Object>> commands() {
        SequencedMap<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("draft", DraftCommand::new);
        commands.put("batch", BatchCommand::new);
        commands.put("history", HistoryCommand::new);
        commands.put("restore", RestoreCommand::new);
        commands.put("ask-service", AskServiceCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("read", ReadCommand::new);
        commands.put("match", MatchCommand::new);
        commands.put("bank", BankCommand::new);
        commands.put("rules", RulesCommand::new);
        commands.put("uses", UsesCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("test", TestCommand::new);
        commands.put("publish", PublishCommand::new);
        commands.put("rollback", RollbackCommand::new);
        commands.put("packs", PacksCommand::new);
        commands.put("issue", IssueCommand::new);
        commands.put("letter", LetterCommand::new);
        commands.put("related", RelatedCommand::new);
        commands.put("replay", ReplayCommand::new);
        commands.put("impact", ImpactCommand::new);
        commands.put("audit", AuditCommand::new);
        commands.put("record", RecordCommand::new);
        commands.put("stats", StatsCommand::new);
        commands.put("retention", RetentionCommand::new);
        commands.put("erase", EraseCommand::new);
        commands.put("log", LogCommand::new);
        commands.put("review", ReviewCommand::new);
        commands.put("protect", ProtectCommand::new);
        commands.put("scan", ScanCommand::new);
        commands.put("deadline", DeadlineCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("doctor", DoctorCommand::new);
        commands.put("init", InitCommand::new);
        return commands;
    }

    /** The command line: with the one command that is called first, or with all where help or a slip needs their names. */
    private static CommandLine line(Foi foi, String... args) {
        CommandLine line = new CommandLine(foi);
        SequencedMap<String, Supplier<Object>> commands = commands();
        boolean one = args.length > 0 && commands.containsKey(args[0]);
        commands.forEach((name, command) -> {
            if (!one || name.equals(args[0])) {
                line.addSubcommand(name, command.get());
            }
        });
        return line;
    }

    /**
     * Runs one command on the given streams; returns its exit code.
     *
     * @param page how the page is opened
     */
    public static int run(PageDoor page, InputStream in, PrintStream out, PrintStream err, String... args) {
        // Letters and messages are British, whatever the machine speaks: no number in another script's digits.
        Locale.setDefault(Locale.UK);
        PrintWriter said = writer(out);
        PrintWriter told = writer(err);
        Optional<String> help = HelpText.of(Boolean.getBoolean("forthright.terminal"), args);
        if (help.isPresent()) {
            said.print(help.get());
            said.flush();
            return ExitCode.DONE.number();
        }
        int code = QuickDoor.of(args)
                .map(line -> quick(line, in, said, told))
                .orElseGet(() -> run(page, in, said, told, args));
        said.flush();
        told.flush();
        return code;
    }

    private static int quick(QuickDoor.Line line, InputStream in, PrintWriter out, PrintWriter err) {
        try {
            return line.command().run(in, out, err);
        } catch (RuntimeException problem) {
            return failed(err, problem, line.debug());
        }
    }

    private static int failed(PrintWriter err, Exception problem, boolean debug) {
        if (problem instanceof FaultsException faults) {
            err.print(Report.faults(faults.faults(), "nothing was done"));
            return ExitCode.UNUSABLE.number();
        }
        Faultless.ours(err, problem, debug);
        return ExitCode.OUR_FAULT.number();
    }

    private static int run(PageDoor page, InputStream in, PrintWriter out, PrintWriter err, String... args) {
        Foi foi = new Foi(in, page);
        CommandLine line = line(foi, args);
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        Days.readBy(line);
        line.setParameterExceptionHandler((wrong, given) -> {
            Faultless.usage(wrong);
            return ExitCode.UNUSABLE.number();
        });
        line.setExecutionExceptionHandler((problem, command, result) -> failed(command.getErr(), problem, foi.debug));
        return line.execute(args);
    }

    /** The help on the program as the library puts it together, with the colours of a terminal. */
    static String usage() {
        PageDoor none = (workspace, port, clock, told) -> {
            throw new IllegalStateException("there is no page in the help");
        };
        return line(new Foi(InputStream.nullInputStream(), none)).getUsageMessage(CommandLine.Help.Ansi.ON);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** Reads a day. Apart, because whoever loads it loads the library with it. */
    static final class Days implements ITypeConverter<LocalDate> {
        static void readBy(CommandLine line) {
            line.registerConverter(LocalDate.class, new Days());
        }

        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(
                        "\"%s\" is not a day; write year-month-day, as in 2026-09-30".formatted(text));
            }
        }
    }

    /** Says which version this is. */
    static final class Versions implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"forthright " + Version.current()};
        }
    }
}
