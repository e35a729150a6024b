import SwiftUI

@main
struct MerganserApp: App {
    @State private var model = PinsModel(vault: PinVault(), source: VitalSource(), meter: UsageMeter())

    init() {
        UsageMeter.configure()
    }

    var body: some Scene {
        WindowGroup {
            NavigationStack {
                PinsView(model: model)
            }
        }
    }
}
