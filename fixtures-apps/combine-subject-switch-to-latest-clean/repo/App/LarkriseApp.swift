import SwiftUI

@main
struct LarkriseApp: App {
    @StateObject private var model = CheckupViewModel(service: CheckupService())

    var body: some Scene {
        WindowGroup {
            NavigationView { CheckupView(model: model) }
                .navigationViewStyle(.stack)
        }
    }
}
