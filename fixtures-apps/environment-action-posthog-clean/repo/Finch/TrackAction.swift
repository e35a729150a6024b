import SwiftUI

struct TrackAction: Sendable {
    var send: @Sendable (_ event: String, _ detail: String) -> Void = { _, _ in }

    func callAsFunction(_ event: String, detail: String) {
        send(event, detail)
    }
}

extension EnvironmentValues {
    @Entry var track = TrackAction()
}
