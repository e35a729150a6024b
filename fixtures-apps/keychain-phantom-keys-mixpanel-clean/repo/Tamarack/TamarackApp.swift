import Mixpanel
import SwiftUI

@main
struct TamarackApp: App {
    init() {
        Mixpanel.initialize(token: "tmrk-3321", trackAutomaticEvents: false)
    }

    var body: some Scene {
        WindowGroup { CabinetView(cabinet: Cabinet()) }
    }
}
