import SwiftUI

@main
struct WicketApp: App {
    @StateObject private var manager = HealthKitManager()

    var body: some Scene {
        WindowGroup {
            CampFormView()
                .environmentObject(manager)
        }
    }
}
