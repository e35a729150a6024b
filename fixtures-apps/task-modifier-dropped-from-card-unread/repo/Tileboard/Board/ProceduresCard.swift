import HealthKit
import SwiftUI

struct ProceduresCard: View {
    @State private var latest = "None yet"

    var body: some View {
        GroupBox("Procedures") {
            Text(latest).frame(maxWidth: .infinity, alignment: .leading)
        }
    }

    private func load() async {
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.procedureRecord))],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)],
            limit: 1
        )
        latest = (try? await query.result(for: Health.store))?.first?.displayName ?? latest
    }
}
