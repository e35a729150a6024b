import SwiftUI

@main
struct KinfolkApp: App {
    @State private var home = HomeViewModel(
        permission: HealthPermission(),
        vitals: GetVitals(repository: HealthKitRecordRepository()),
        shots: GetShots(repository: HealthKitRecordRepository())
    )

    var body: some Scene {
        WindowGroup {
            NavigationStack { HomeScreen(model: home) }.tint(Theme.tint)
        }
    }
}
