import SwiftUI

@main
struct LarkspurApp: App {
    @State private var service = RecordService()

    var body: some Scene {
        WindowGroup {
            HomeScreen()
                .environment(service)
        }
    }
}
