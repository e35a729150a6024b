import SwiftUI

@main
struct AlderbrookApp: App {
    private let chart: any ChartReading = MeasuredChart(wrapped: HealthChart(), stopwatch: Stopwatch())

    var body: some Scene {
        WindowGroup {
            TabView {
                NavigationStack { QuoteScreen(model: QuoteModel(chart: chart)) }
                    .tabItem { Label("Quote", systemImage: "text.quote") }
                NavigationStack { SettingsScreen() }
                    .tabItem { Label("Settings", systemImage: "gear") }
            }
        }
    }
}
