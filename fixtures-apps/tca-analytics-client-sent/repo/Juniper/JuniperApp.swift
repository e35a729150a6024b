import ComposableArchitecture
import Mixpanel
import SwiftUI

@main
struct JuniperApp: App {
    init() {
        Mixpanel.initialize(token: "4f1c0d", trackAutomaticEvents: false)
    }

    var body: some Scene {
        WindowGroup {
            MedicationsView(store: Store(initialState: MedicationsFeature.State()) { MedicationsFeature() })
        }
    }
}
