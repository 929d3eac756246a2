package forthright.request;

import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.request.files.Extracted;
import forthright.request.files.FileText;
import forthright.request.files.Note;
import java.util.Optional;

/** Takes in a request that is no plain text, and says what became of it. */
final class Intake {
    private Intake() {}

    static Optional<String> text(byte[] bytes, String name, String shownAs, Faults faults) {
        Place place = Place.of(shownAs);
        return switch (FileText.of(bytes, name)) {
            case FileText.Plain(var notes) -> {
                notes.forEach(note -> faults.add(warning(place, note)));
                yield RequestFile.text(bytes, shownAs, faults);
            }
            case FileText.Refused(var reason) -> {
                faults.error(
                        place,
                        reason.code(),
                        "This file could not be read: it is %s.".formatted(reason.said()),
                        reason.remedy());
                yield Optional.empty();
            }
            case FileText.Taken(Extracted(var text, var notes)) -> {
                notes.stream().distinct().map(note -> warning(place, note)).forEach(faults::add);
                Envelope.alsoAsking(text).forEach(attached -> faults.add(asksToo(place, attached)));
                yield Optional.of(text);
            }
        };
    }

    private static Fault warning(Place place, Note note) {
        return switch (note.kind()) {
            case OTHER_FORM ->
                Fault.warning(
                        place,
                        "other-form",
                        "The name of this file claims another form; it was read as what it is, %s."
                                .formatted(note.detail()),
                        "Rename it, so that others open it rightly.");
            case ATTACHMENT_LEFT ->
                Fault.warning(
                        place,
                        "attachment-left",
                        "An attachment was not read: %s.".formatted(note.detail()),
                        "Look at it. If it asks something, hand it in as text.");
            case PICTURES_LEFT ->
                Fault.warning(
                        place,
                        "pictures-left",
                        "Pictures in this mail were not read: %s.".formatted(note.detail()),
                        "Look at them. If one shows questions, type them into a plain text file (.txt).");
            case DELETIONS_LEFT ->
                Fault.warning(
                        place,
                        "tracked-changes",
                        "This document has tracked changes: deleted words were left out, inserted words were taken.",
                        "If that is not what the applicant meant, ask for a clean copy.");
            case HIDDEN_LEFT ->
                Fault.warning(
                        place,
                        "hidden-text",
                        "This file has hidden text, which was left out.",
                        "Ask the applicant if you doubt that it was meant to be hidden.");
            case EMBEDDED_LEFT ->
                Fault.warning(
                        place,
                        "embedded-file",
                        "Another file lies inside this one; it was not read.",
                        "Look at it. If it asks something, hand it in by itself.");
            case STRUCK_THROUGH ->
                Fault.warning(
                        place,
                        "struck-through",
                        "Some words are struck through; they were read all the same.",
                        "Take them out if the applicant meant to withdraw them.");
        };
    }

    private static Fault asksToo(Place place, String attached) {
        return Fault.warning(
                place,
                "attachment-asks",
                "The mail asks something, and so does its attachment %s; only the mail was read.".formatted(attached),
                "Hand in the attachment by itself, or copy its questions into the request.");
    }
}
