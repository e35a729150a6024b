import SwiftUI

@main
struct SaffronApp: App {
    private let growth = GrowthTracker()

    var body: some Scene {
        WindowGroup {
            VaccineScreen(model: VaccineViewModel(growth: growth))
                .onAppear { growth.start() }
        }
    }
}
