import HealthKit
import SwiftUI

struct RecordsModifier: ViewModifier {
    let identifier: HKClinicalTypeIdentifier
    @Binding var records: [HKClinicalRecord]

    func body(content: Content) -> some View {
        content
            .task { await load() }
            .refreshable { await load() }
    }

    private func load() async {
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        )
        records = (try? await query.result(for: HealthAccess.store)) ?? []
    }
}

extension View {
    func loadsRecords(of identifier: HKClinicalTypeIdentifier, into records: Binding<[HKClinicalRecord]>) -> some View {
        modifier(RecordsModifier(identifier: identifier, records: records))
    }
}
