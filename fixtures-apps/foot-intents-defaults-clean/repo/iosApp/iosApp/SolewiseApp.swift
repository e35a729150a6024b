import Shared
import SwiftUI

@main
struct SolewiseApp: App {
    private let model = FootModel(source: HealthKitRecordsSource(), memory: DefaultsMemory())

    var body: some Scene {
        WindowGroup { FootView(model: model) }
    }
}
