import SwiftUI

@main
struct UnderhillApp: App {
    @State private var model = ClaimModel(vault: RecordVault())

    var body: some Scene {
        WindowGroup {
            NavigationStack { ClaimView(model: model) }
        }
    }
}
