import SwiftUI
import TelemetryDeck

@main
struct FernlightApp: App {
    init() {
        TelemetryDeck.initialize(config: TelemetryDeck.Config(appID: "6E1F-FERNLIGHT"))
    }

    var body: some Scene {
        WindowGroup { TodayView() }
    }
}
