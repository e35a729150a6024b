import SwiftUI

@main
struct BrieflyApp: App {
    @State private var model = BriefingModel(service: BriefingService(gateway: HealthGateway()))
    var body: some Scene {
        WindowGroup { NavigationStack { BriefingScreen(model: model) } }
    }
}
