#if DEBUG
import HealthKit
import SwiftUI

struct LabsView: View {
    @State private var names: [String] = []

    var body: some View {
        List(names, id: \.self) { Text($0) }
            .task { names = (try? await load()) ?? [] }
    }

    private func load() async throws -> [String] {
        let store = Steps.store
        guard store.supportsHealthRecords() else { return [] }
        let type = HKClinicalType(.labResultRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await query.result(for: store).map(\.displayName)
    }
}
#endif
