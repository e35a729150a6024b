import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let desk = Desk(source: HealthKitPlanSource())

    var body: some Scene {
        WindowGroup { DeskView(desk: desk) }
    }
}
