import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let model = TimelineViewModel(records: HealthKitRecords())

    var body: some Scene {
        WindowGroup { NavigationStack { ContentView(model: model) } }
    }
}
