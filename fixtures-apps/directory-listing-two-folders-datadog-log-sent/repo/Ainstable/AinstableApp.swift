import DatadogCore
import DatadogLogs
import SwiftUI

@main
struct AinstableApp: App {
    init() {
        Datadog.initialize(with: Datadog.Configuration(clientToken: "pub-ainstable", env: "prod"), trackingConsent: .granted)
        Logs.enable()
        FolderReport.send()
    }

    var body: some Scene {
        WindowGroup { PapersView() }
    }
}
