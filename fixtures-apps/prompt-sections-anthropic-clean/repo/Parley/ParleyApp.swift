import SwiftUI

@main
struct ParleyApp: App {
    @State private var model = VisitModel(assistant: RemoteAssistant(token: Bundle.main.object(forInfoDictionaryKey: "AssistantToken") as? String ?? ""))

    var body: some Scene {
        WindowGroup { VisitScreen(model: model) }
    }
}
