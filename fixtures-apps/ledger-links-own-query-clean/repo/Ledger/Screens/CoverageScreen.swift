import HealthKit
import SwiftUI

struct CoverageScreen: View {
    @Environment(LedgerHealth.self) private var health
    @State private var plans: [HKClinicalRecord] = []

    var body: some View {
        List(plans, id: \.uuid) { plan in
            LabeledContent(plan.displayName, value: plan.endDate, format: .dateTime.year())
        }
        .task {
            let query = HKSampleQueryDescriptor(
                predicates: [.clinicalRecord(type: HKClinicalType(.coverageRecord))],
                sortDescriptors: []
            )
            plans = (try? await query.result(for: health.store)) ?? []
        }
    }
}
