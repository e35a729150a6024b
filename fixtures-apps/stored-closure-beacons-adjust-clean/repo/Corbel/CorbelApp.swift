import AdjustSdk
import SwiftUI

@main
struct CorbelApp: App {
    init() {
        Adjust.initSdk(ADJConfig(appToken: "9k2fm1", environment: ADJEnvironmentProduction))
    }

    var body: some Scene {
        WindowGroup { TrainingView() }
    }
}
