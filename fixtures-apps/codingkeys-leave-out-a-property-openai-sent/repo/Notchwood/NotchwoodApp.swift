import SwiftUI

@main
struct NotchwoodApp: App {
    var body: some Scene {
        WindowGroup { ConversationView(model: ConversationModel(desk: AllergyDesk(), client: AnswerClient())) }
    }
}
