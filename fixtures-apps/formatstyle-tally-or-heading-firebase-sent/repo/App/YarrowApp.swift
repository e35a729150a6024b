import FirebaseCore
import SwiftUI

@main
struct YarrowApp: App {
    init() { FirebaseApp.configure() }

    var body: some Scene {
        WindowGroup { VitalsPage() }
    }
}
