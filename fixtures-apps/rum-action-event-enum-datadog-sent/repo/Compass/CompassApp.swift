import DatadogCore
import DatadogRUM
import SwiftUI

@main
struct CompassApp: App {
    @State private var store = ProblemStore(telemetry: DatadogTelemetry())

    init() {
        Datadog.initialize(
            with: Datadog.Configuration(clientToken: "pub5d0c3f", env: "prod"),
            trackingConsent: .granted
        )
        RUM.enable(with: RUM.Configuration(applicationID: "2d6d6e0a-4b5e-4a2c"))
    }

    var body: some Scene {
        WindowGroup {
            NavigationStack { ProblemList(store: store) }
        }
    }
}
