import SwiftUI

@main
struct HarborApp: App {
    @State private var records = RecordsStore()

    var body: some Scene {
        WindowGroup {
            RootView()
                .environment(records)
        }
    }
}
