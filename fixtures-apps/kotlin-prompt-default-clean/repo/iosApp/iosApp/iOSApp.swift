import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let model = AssistantViewModel(labs: HealthKitLabs(), assistant: AssistantClient())

    var body: some Scene {
        WindowGroup { NavigationStack { ContentView(model: model) } }
    }
}
