import FirebaseCore
import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let presenter: ConditionsPresenter

    init() {
        FirebaseApp.configure()
        presenter = ConditionsPresenter(gateway: HealthKitConditionsGateway(), diagnostics: CrashlyticsDiagnostics())
    }

    var body: some Scene {
        WindowGroup { ConditionsView(presenter: presenter) }
    }
}
