import FirebaseCore
import SwiftUI

@main
struct iOSApp: App {
    init() {
        FirebaseApp.configure()
    }

    var body: some Scene {
        WindowGroup { RemindersView() }
    }
}
