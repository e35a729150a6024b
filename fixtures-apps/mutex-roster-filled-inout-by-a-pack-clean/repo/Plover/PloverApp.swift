import SwiftUI

@main
struct PloverApp: App {
    @State private var log = WatchLog()

    init() {
        Roster.shared.enrol(ImmunizationWatch())
        SurgeryPack.join(.shared)
    }

    var body: some Scene {
        WindowGroup { WatchView(log: log) }
    }
}
