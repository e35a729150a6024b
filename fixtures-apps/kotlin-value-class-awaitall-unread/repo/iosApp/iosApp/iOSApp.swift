import HealthKit
import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let model = OverviewModel(source: Overview(clinical: ClinicalStore(store: HKHealthStore())))

    var body: some Scene {
        WindowGroup { OverviewView(model: model) }
    }
}
