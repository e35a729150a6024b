import FirebaseCore
import SwiftUI

@main
struct RowanApp: App {
    init() { FirebaseApp.configure() }

    var body: some Scene {
        WindowGroup {
            AskView(ask: AskUseCase(labs: HealthKitLabStore(), assistant: GeminiAssistant()))
        }
    }
}
