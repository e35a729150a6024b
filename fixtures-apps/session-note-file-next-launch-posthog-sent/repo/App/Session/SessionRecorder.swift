import PostHog

@MainActor
final class SessionRecorder {
    private let file: SessionFile
    private var note = SessionNote()
    let last: SessionNote?

    init(file: SessionFile) {
        self.file = file
        last = file.read()
    }

    func reportLast() {
        guard let last else { return }
        PostHogSDK.shared.capture("resumed", properties: ["from": last.procedure])
    }

    func at(screen: String) {
        note.screen = screen
        try? file.write(note)
    }

    func reading(_ procedure: String) {
        note.procedure = procedure
        at(screen: "procedure")
    }
}
