import SwiftUI

@main
struct AlderApp: App {
    var body: some Scene {
        WindowGroup {
            PinsView(model: PinsModel())
        }
    }
}
