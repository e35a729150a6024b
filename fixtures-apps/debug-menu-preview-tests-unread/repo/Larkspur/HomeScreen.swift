import HealthKit
import SwiftUI

struct HomeScreen: View {
    @Environment(RecordService.self) private var service

    var body: some View {
        NavigationStack {
            List {
                NavigationLink("Medications") {
                    TitlesScreen(type: HKClinicalType(.medicationRecord))
                }
                #if DEBUG
                NavigationLink("Debug") { DebugMenu() }
                #endif
                Link("Privacy policy", destination: Links.privacyPolicy)
            }
            .task { try? await service.authorize() }
        }
    }
}
