import SwiftUI

@main
struct MistralApp: App {
    @UIApplicationDelegateAdaptor(AppDelegate.self) private var delegate

    var body: some Scene {
        WindowGroup { ConsentScreen() }
    }
}
