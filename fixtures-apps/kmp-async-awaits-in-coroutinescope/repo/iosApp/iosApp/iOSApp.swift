import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let load = LoadDentistCard(records: HealthKitDentalRecords())

    var body: some Scene {
        WindowGroup { CardView(load: load) }
    }
}
