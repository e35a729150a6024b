import RecordKit
import SwiftUI

@main
struct WillowApp: App {
    private let bill = Bill(records: Records())

    var body: some Scene {
        WindowGroup {
            BillView(bill: bill)
                .environment(\.loadPlans, bill.coverage.load)
        }
    }
}
