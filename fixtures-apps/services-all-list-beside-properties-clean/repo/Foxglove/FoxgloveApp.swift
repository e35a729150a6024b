import SwiftUI

@main
struct FoxgloveApp: App {
    @State private var services = WeekServices()

    var body: some Scene {
        WindowGroup {
            NavigationStack { WeekScreen() }
                .environment(services.vitals)
                .environment(services.medications)
                .task { await services.startAll() }
        }
    }
}
