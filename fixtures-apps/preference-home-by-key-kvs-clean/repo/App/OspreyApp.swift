import SwiftUI

@main
struct OspreyApp: App {
    @State private var model = WalletModel(plans: PlanReader(), preferences: Preferences(vault: DeviceVault()))

    var body: some Scene {
        WindowGroup {
            WalletScreen(model: model)
        }
    }
}
