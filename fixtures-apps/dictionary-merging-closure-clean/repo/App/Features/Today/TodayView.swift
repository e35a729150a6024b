import HealthKit
import SwiftUI

struct TodayView: View {
    let health: HealthService
    @State private var vitals: [CareEntry] = []
    @State private var medicines: [CareEntry] = []

    var body: some View {
        List {
            Section("Vital signs") {
                ForEach(vitals) { Text($0.title) }
            }
            Section("Medicines") {
                ForEach(medicines) { Text($0.title) }
            }
        }
        .navigationTitle("Today")
        .task {
            vitals = (try? await health.entries(of: HKClinicalType(.vitalSignRecord))) ?? []
            medicines = (try? await health.entries(of: HKClinicalType(.medicationRecord))) ?? []
        }
    }
}
