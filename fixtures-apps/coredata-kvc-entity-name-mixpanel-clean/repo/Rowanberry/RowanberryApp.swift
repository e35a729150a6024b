import Mixpanel
import SwiftUI

@main
struct RowanberryApp: App {
    private let ledger = Ledger(container: .rowanberry)

    init() {
        Mixpanel.initialize(token: "f1d2c4", trackAutomaticEvents: false)
    }

    var body: some Scene {
        WindowGroup {
            ConditionList(reader: ConditionReader(ledger: ledger), resume: Resume(ledger: ledger))
        }
    }
}
