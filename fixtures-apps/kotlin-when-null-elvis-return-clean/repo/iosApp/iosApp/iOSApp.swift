import Shared
import SwiftUI

@main
struct iOSApp: App {
    @State private var lines: [String] = []
    private let form = TravelForm(records: HealthKitRecords())

    var body: some Scene {
        WindowGroup {
            List(lines, id: \.self) { Text($0) }
                .task { lines = (try? await form.fill()) ?? [] }
            Link("Privacy policy", destination: URL(string: "https://tarn.health/privacy")!)
        }
    }
}
