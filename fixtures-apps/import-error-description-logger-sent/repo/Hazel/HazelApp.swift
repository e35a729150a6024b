import HealthKit
import SwiftUI

@main
struct HazelApp: App {
    @State private var model = BillsModel(importer: BillImporter(store: HKHealthStore()))

    var body: some Scene {
        WindowGroup {
            BillsView(model: model)
        }
    }
}
