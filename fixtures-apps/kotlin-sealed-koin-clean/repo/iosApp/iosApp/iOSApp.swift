import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let model: TimelineViewModel

    init() {
        KoinIosKt.startMapleKoin()
        model = KoinIosKt.timelineViewModel()
    }

    var body: some Scene {
        WindowGroup { NavigationStack { ContentView(model: model) } }
    }
}
