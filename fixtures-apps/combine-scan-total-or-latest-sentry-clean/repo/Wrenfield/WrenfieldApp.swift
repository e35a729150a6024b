import Sentry
import SwiftUI

@main
struct WrenfieldApp: App {
    private let importer = LabImporter()
    private let monitor: ImportMonitor

    init() {
        SentrySDK.start { options in
            options.dsn = Bundle.main.object(forInfoDictionaryKey: "SentryDSN") as? String
            options.sendDefaultPii = false
        }
        monitor = ImportMonitor(importer: importer)
    }

    var body: some Scene {
        WindowGroup {
            NavigationStack { LabsScreen(model: LabsModel(importer: importer)) }
        }
    }
}
