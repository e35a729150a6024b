import HealthKit
import SwiftUI

struct LaboratoryScreen: View {
    @Environment(LedgerHealth.self) private var health
    @State private var tests: [HKClinicalRecord] = []

    var body: some View {
        List(tests, id: \.uuid) { Text($0.displayName) }
            .task {
                let query = HKSampleQueryDescriptor(
                    predicates: [.clinicalRecord(type: HKClinicalType(.labResultRecord))],
                    sortDescriptors: [],
                    limit: 200
                )
                tests = (try? await query.result(for: health.store)) ?? []
            }
    }
}
