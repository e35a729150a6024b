import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let graph = AppGraph(source: HealthKitSource())

    var body: some Scene {
        WindowGroup { ContentView(graph: graph) }
    }
}
