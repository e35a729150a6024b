import SwiftUI

@main
struct JuniperApp: App {
    @State private var model = DashboardModel(gateway: HealthGateway(), flags: .current)

    var body: some Scene {
        WindowGroup {
            NavigationStack { DashboardView(model: model) }
        }
    }
}
