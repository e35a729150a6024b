import HealthKit
import SwiftUI

struct CampFormView: View {
    @EnvironmentObject private var manager: HealthKitManager
    @State private var camper = ""

    var body: some View {
        NavigationStack {
            Form {
                TextField("Name of the camper", text: $camper)
                FormSection(title: "Allergies", records: manager.allergies)
                FormSection(title: "Vaccines", records: manager.immunizations)
                FormSection(title: "Recent tests", records: manager.labResults)
                Link("Privacy policy", destination: privacyPolicy)
            }
            .navigationTitle("Camp form")
            .onAppear { manager.requestAuthorization() }
        }
    }
}
