import DatadogCore
import DatadogRUM
import SwiftUI

@main
struct TallybookApp: App {
    private let book = try! Tallybook(path: URL.applicationSupportDirectory.appending(path: "tallybook.sqlite3").path())

    init() {
        Datadog.initialize(with: Datadog.Configuration(clientToken: "pub41c", env: "prod"), trackingConsent: .granted)
        RUM.enable(with: RUM.Configuration(applicationID: "tallybook-ios"))
    }

    var body: some Scene {
        WindowGroup { HomeView(book: book) }
    }
}
