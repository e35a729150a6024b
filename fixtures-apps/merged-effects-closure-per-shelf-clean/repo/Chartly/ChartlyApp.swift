import ComposableArchitecture
import SwiftUI

@main
struct ChartlyApp: App {
    var body: some Scene {
        WindowGroup {
            ChartView(store: Store(initialState: ChartFeature.State()) { ChartFeature() })
        }
    }
}
