import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let presenter = TimelineFactoryKt.makeTimelinePresenter()

    var body: some Scene {
        WindowGroup { ContentView(presenter: presenter) }
    }
}
