import SwiftUI

@main
struct TansyfieldApp: App {
    @State private var model = PlanModel(chart: DietChart(), diary: Diary())

    var body: some Scene {
        WindowGroup {
            NavigationStack { PlanScreen(model: model) }
        }
    }
}
