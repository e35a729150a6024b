import SwiftUI

@main
struct RowanApp: App {
    var body: some Scene {
        WindowGroup {
            NavigationStack {
                ChartView(book: ChartBook())
                    .toolbar { NavigationLink("About") { AboutView() } }
            }
        }
    }
}
