import FirebaseCore
import SwiftUI

@main
struct OspreyApp: App {
    @StateObject private var model = LabsViewModel(repository: HealthKitLabs(), tracker: FirebaseTracker())

    init() {
        FirebaseApp.configure()
    }

    var body: some Scene {
        WindowGroup { LabsView(model: model) }
    }
}
