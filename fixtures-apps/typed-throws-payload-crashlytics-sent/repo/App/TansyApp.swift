import FirebaseCore
import SwiftUI

@main
struct TansyApp: App {
    init() {
        FirebaseApp.configure()
    }

    var body: some Scene {
        WindowGroup {
            PassportView(model: PassportViewModel(importer: ImportShots(source: HealthShotSource(), parser: ShotParser())))
        }
    }
}
