import HealthKit
import HealthKitUI
import SwiftUI

struct Onboarding: View {
    @Binding var isDone: Bool
    @State private var asks = false

    private static let types: Set<HKObjectType> = [
        HKClinicalType(.allergyRecord),
        HKClinicalType(.coverageRecord),
    ]

    var body: some View {
        VStack(spacing: 24) {
            Text("Your emergency card").font(.largeTitle)
            Text("Orchid keeps allergies and insurance on one card. Nothing leaves this iPhone.")
            Button("Continue") { asks = true }
                .disabled(!HKHealthStore.isHealthDataAvailable() || !HKHealthStore.orchid.supportsHealthRecords())
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .padding()
        .healthDataAccessRequest(store: .orchid, readTypes: Self.types, trigger: asks) { _ in
            isDone = true
        }
    }
}
