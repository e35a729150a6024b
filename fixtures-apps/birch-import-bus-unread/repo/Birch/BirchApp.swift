import SwiftUI

@main
struct BirchApp: App {
    @StateObject private var environment = AppEnvironment()

    var body: some Scene {
        WindowGroup {
            ProfileView(archive: environment.archive)
                .task { await environment.connect() }
        }
    }
}
