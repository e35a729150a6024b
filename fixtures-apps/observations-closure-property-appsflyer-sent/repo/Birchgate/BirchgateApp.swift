import SwiftUI

@main
struct BirchgateApp: App {
    @State private var chart = ChartModel()

    var body: some Scene {
        WindowGroup {
            ChartView(chart: chart)
                .task { await Attribution().follow(chart) }
        }
    }
}
