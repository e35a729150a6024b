import SwiftUI

@main
struct BrambleApp: App {
    var body: some Scene {
        WindowGroup {
            Text("Ask Siri for your medicines")
                .task { try? await Clinic.connect() }
        }
    }
}
