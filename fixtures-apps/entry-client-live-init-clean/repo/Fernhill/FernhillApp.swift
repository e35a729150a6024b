import SwiftUI

@main
struct FernhillApp: App {
    var body: some Scene {
        WindowGroup {
            NavigationStack { FormScreen() }
                .environment(\.formRecords, .live())
        }
    }
}
