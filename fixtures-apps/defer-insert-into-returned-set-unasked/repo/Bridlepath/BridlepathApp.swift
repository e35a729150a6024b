import SwiftUI

@main
struct BridlepathApp: App {
    private let records = RecordsStore()

    var body: some Scene {
        WindowGroup {
            NavigationStack {
                ReferralView(model: ReferralModel(records: records))
            }
        }
    }
}
