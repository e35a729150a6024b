import FirebaseCore
import SwiftUI

@main
struct LarderApp: App {
    private let importer = MedicationImporter(crashes: FirebaseCrashReporter())

    init() {
        FirebaseApp.configure()
    }

    var body: some Scene {
        WindowGroup { CabinetScreen(importer: importer) }
    }
}
