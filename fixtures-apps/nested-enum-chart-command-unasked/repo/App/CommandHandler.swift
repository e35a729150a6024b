import HealthKit

@MainActor
final class CommandHandler: ObservableObject {
    @Published private(set) var names: [String] = []
    private let store = HKHealthStore()

    func send(_ command: Command) async throws {
        switch command {
        case .setUp:
            guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
            try await store.requestAuthorization(toShare: [], read: [
                HKClinicalType(.labResultRecord),
                HKClinicalType(.immunizationRecord),
                HKClinicalType(.allergyRecord),
            ])
        case .load(let chart):
            let type = HKClinicalType(identifier(of: chart))
            let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
            names = try await query.result(for: store).map(\.displayName)
        }
    }

    private func identifier(of chart: Command.Chart) -> HKClinicalTypeIdentifier {
        switch chart {
        case .measured(.labs): .labResultRecord
        case .measured(.vitals): .vitalSignRecord
        case .protection(.shots): .immunizationRecord
        case .protection(.allergies): .allergyRecord
        }
    }
}
