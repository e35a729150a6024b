import SwiftUI

@main
struct WicketApp: App {
    var body: some Scene {
        WindowGroup { NavigationStack { QuestionsView() } }
    }
}
