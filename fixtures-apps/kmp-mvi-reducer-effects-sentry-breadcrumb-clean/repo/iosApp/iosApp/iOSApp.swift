import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let store = LabStore(source: HealthKitLabSource())

    var body: some Scene {
        WindowGroup { LabScreen(store: store) }
    }
}
