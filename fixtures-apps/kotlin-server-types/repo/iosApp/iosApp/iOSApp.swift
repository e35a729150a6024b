import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let model = StudyViewModel(api: StudyApi(), records: HealthKitRecords())

    var body: some Scene {
        WindowGroup { NavigationStack { ContentView(model: model) } }
    }
}
