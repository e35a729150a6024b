import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let presenter = CedarKt.chartPresenter()

    var body: some Scene {
        WindowGroup { ChartView(presenter: presenter) }
    }
}
