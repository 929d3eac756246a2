package forthright.drafting;

import forthright.request.Received;
import java.time.LocalDate;

/** What an officer types to ask a service for what a draft lacks. */
final class AskCommand {
    private AskCommand() {}

    static String of(Workspace workspace, CaseFolder folder, Order order) {
        StringBuilder command = new StringBuilder("./foi ask-service ");
        command.append(folder.holdsRequest() ? workspace.shown(folder.path()) : named(order));
        if (!order.council().isEmpty()) {
            command.append(" --council ").append(order.council());
        }
        if (order.received() instanceof Received.On(LocalDate day)) {
            command.append(" --received ").append(day);
        }
        return command.toString();
    }

    private static String named(Order order) {
        return order.shownAs().equals("standard input") ? "-" : order.shownAs();
    }
}
