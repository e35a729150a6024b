import SwiftUI

@main
struct MarlowApp: App {
    private let service = HealthService()

    var body: some Scene {
        WindowGroup { SummaryView(service: service) }
    }
}
