import FacebookCore
import SwiftUI

@main
struct GreenshankApp: App {
    private let container = Container.live()

    init() {
        ApplicationDelegate.shared.initializeSDK()
    }

    var body: some Scene {
        WindowGroup {
            HomeView(book: container.resolve((any ChartHeadlines).self), reporter: container.resolve(HomeReporter.self))
        }
    }
}
