package forthright.web;

import forthright.drafting.Workspace;
import forthright.drafting.desk.Desk;
import forthright.reply.Values;
import forthright.web.cases.AnswersRoom;
import forthright.web.cases.AssessmentForm;
import forthright.web.cases.CasesRoom;
import forthright.web.cases.Clerk;
import forthright.web.cases.DecideRoom;
import forthright.web.cases.DisclosureRoom;
import forthright.web.cases.FiguresForm;
import forthright.web.cases.IssuedRoom;
import forthright.web.cases.LetterRoom;
import forthright.web.cases.MatchRoom;
import forthright.web.cases.NewRoom;
import forthright.web.cases.OverrideForm;
import forthright.web.cases.QuestionsRoom;
import forthright.web.cases.RecordingForm;
import forthright.web.cases.ServiceRoom;
import forthright.web.cases.Undrafted;
import forthright.web.http.Listening;
import forthright.web.http.Rooms;
import forthright.web.library.BankRoom;
import forthright.web.library.EditRoom;
import forthright.web.library.RulesRoom;
import forthright.web.look.Dress;
import forthright.web.look.Page;
import forthright.web.look.Page.Area;
import forthright.web.look.Pages;
import forthright.web.look.Plain;
import forthright.web.publiclog.LogRoom;
import forthright.web.reviewing.CompareRoom;
import java.io.PrintWriter;
import java.time.Clock;

/** Every room of the page, behind one door. */
public final class Door {
    private Door() {}

    /**
     * Opens it.
     *
     * @param port on which it listens; 0 for any that is free
     * @param clock by which it is today
     * @param told what whoever started it should know meanwhile
     */
    public static Listening open(Workspace workspace, int port, Clock clock, PrintWriter told) {
        Pages pages = Pages.load();
        Clerk clerk = new Clerk(new Desk(workspace), pages, clock);
        return Listening.at(port, rooms(clerk), Dress.assets(), new Plain(pages), told);
    }

    /** All of them, each with its address. */
    static Rooms rooms(Clerk clerk) {
        NewRoom newRoom = new NewRoom(clerk);
        QuestionsRoom questions = new QuestionsRoom(clerk);
        MatchRoom match = new MatchRoom(clerk);
        LetterRoom letter = new LetterRoom(clerk);
        IssuedRoom issued = new IssuedRoom(clerk);
        ServiceRoom service = new ServiceRoom(clerk);
        BankRoom bank = new BankRoom(clerk);
        RulesRoom rules = new RulesRoom(clerk);
        EditRoom edit = new EditRoom(clerk);
        CompareRoom compare = new CompareRoom(clerk);
        LogRoom log = new LogRoom(clerk);
        return new Rooms()
                .look("/", new CasesRoom(clerk))
                .look("/new", newRoom.form())
                .change("/new", newRoom.taken())
                .look("/cases/{case}", questions)
                .look("/cases/{case}/questions", questions)
                .look("/cases/{case}/questions/{question}", match.form())
                .change("/cases/{case}/questions/{question}", match.taken())
                .change("/cases/{case}/draft", new Undrafted(clerk).draft())
                .look("/cases/{case}/answers", new AnswersRoom(clerk))
                .look("/cases/{case}/decide", new DecideRoom(clerk).look())
                .change("/cases/{case}/assess", new AssessmentForm(clerk).taken())
                .change("/cases/{case}/recording", new RecordingForm(clerk).taken())
                .change("/cases/{case}/figures", new FiguresForm(clerk).taken())
                .change("/cases/{case}/override", new OverrideForm(clerk).taken())
                .change("/cases/{case}/service", service.ask())
                .look("/cases/{case}/service", service.look())
                .look("/cases/{case}/service/{team}/{file}", service.download())
                .look("/cases/{case}/disclosure", new DisclosureRoom(clerk))
                .look("/cases/{case}/letter", letter.look())
                .change("/cases/{case}/issue", letter.issue())
                .look("/cases/{case}/issued", issued.look())
                .look("/cases/{case}/issued/{file}", issued.download())
                .look("/cases/{case}/letter/{file}", letter.download())
                .look("/bank", bank.all())
                .look("/bank/{entry}", bank.one())
                .look("/rules", rules.all())
                .look("/rules/edit", edit.form())
                .change("/rules/edit", edit.saved())
                .look("/rules/check", rules.check())
                .look("/rules/test", rules.test())
                .look("/rules/impact", rules.impact())
                .look("/compare", compare.form())
                .change("/compare", compare.taken())
                .look("/log", log.all())
                .look("/log/{case}", log.one())
                .look(
                        "/accessibility",
                        asked ->
                                clerk.page(new Page("accessibility", "Accessibility", Area.NONE, new Values()), asked));
    }
}
