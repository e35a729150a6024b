import SwiftUI

@main
struct HarborLogApp: App {
    var body: some Scene {
        WindowGroup { LogScreen(model: LogModel(source: CachedSource(base: RetryingSource(base: HealthSource())))) }
    }
}
