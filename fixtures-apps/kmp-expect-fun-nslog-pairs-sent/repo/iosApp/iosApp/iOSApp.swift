import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let presenter = InteractionsPresenter(
        source: HealthKitMedicationSource(),
        checker: InteractionChecker(pairs: [["Warfarin", "Ibuprofen"], ["Lithium", "Lisinopril"]])
    )

    var body: some Scene {
        WindowGroup { ContentView(presenter: presenter) }
    }
}
