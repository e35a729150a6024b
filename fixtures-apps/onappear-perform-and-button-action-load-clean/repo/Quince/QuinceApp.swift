import SwiftUI

@main
struct QuinceApp: App {
    @StateObject private var gate = AccessGate()

    var body: some Scene {
        WindowGroup {
            if gate.isOpen { FormScreen() } else { Button("Connect Health", action: gate.open) }
        }
    }
}
