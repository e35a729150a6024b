import HealthKit
import SwiftUI

struct ImmunizationsCard: View {
    @State private var names: [String] = []

    var body: some View {
        GroupBox("Immunizations") {
            ForEach(names, id: \.self) { Text($0) }
        }
        .task { await load() }
    }

    private func load() async {
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(.immunizationRecord))], sortDescriptors: [])
        names = ((try? await query.result(for: Health.store)) ?? []).map(\.displayName)
    }
}
