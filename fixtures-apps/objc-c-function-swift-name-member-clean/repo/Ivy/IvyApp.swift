import SwiftUI

@main
struct IvyApp: App {
    var body: some Scene {
        WindowGroup {
            List { Link("Privacy policy", destination: privacyPolicy) }
                .task { try? await sortStays() }
        }
    }
}
