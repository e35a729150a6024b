import SwiftUI

@main
struct GorseApp: App {
    var body: some Scene {
        WindowGroup {
            List { Link("Privacy policy", destination: privacyPolicy) }
                .task { try? await Card().fill() }
        }
    }
}
