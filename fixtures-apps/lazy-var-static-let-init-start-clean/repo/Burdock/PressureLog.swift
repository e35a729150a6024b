import HealthKit

final class PressureLog {
    private(set) lazy var readings: Task<[String], Error> = start()

    private func start() -> Task<[String], Error> {
        Task {
            let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(.vitalSignRecord))], sortDescriptors: [])
            return try await query.result(for: Permission.store).map(\.displayName)
        }
    }
}
