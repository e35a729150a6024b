import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let model = VitalsViewModel(source: HealthKitVitals())

    var body: some Scene {
        WindowGroup { NavigationStack { ContentView(model: model) } }
    }
}
