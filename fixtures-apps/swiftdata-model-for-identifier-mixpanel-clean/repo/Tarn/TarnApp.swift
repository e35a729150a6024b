import Mixpanel
import SwiftData
import SwiftUI

@main
struct TarnApp: App {
    private let container = try! ModelContainer.cards()

    init() {
        Mixpanel.initialize(token: "tarn", trackAutomaticEvents: false)
    }

    var body: some Scene {
        WindowGroup {
            NavigationStack {
                DeckView()
                    .toolbar { NavigationLink("About") { AboutView() } }
            }
        }
        .modelContainer(container)
    }
}
