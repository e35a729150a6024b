import HealthKit
import SwiftUI

struct ProcedureScreen: View {
    @Environment(LedgerHealth.self) private var health
    @State private var procedures: [HKClinicalRecord] = []

    var body: some View {
        List(procedures, id: \.uuid) { Text($0.displayName) }
            .task {
                let query = HKSampleQueryDescriptor(
                    predicates: [.clinicalRecord(type: HKClinicalType(.procedureRecord))],
                    sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
                )
                procedures = (try? await query.result(for: health.store)) ?? []
            }
    }
}
