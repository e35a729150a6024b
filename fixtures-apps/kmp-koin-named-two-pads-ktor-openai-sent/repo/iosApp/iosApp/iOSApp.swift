import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let model = ModulesKt.startVisit()

    var body: some Scene {
        WindowGroup { ContentView(model: model) }
    }
}
