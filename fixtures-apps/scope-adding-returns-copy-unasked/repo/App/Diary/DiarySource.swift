import HealthKit

struct DiarySource {
    let store: HKHealthStore

    func labs() async throws -> [DiaryEntry] {
        try await entries(HKClinicalType(.labResultRecord))
    }

    func medicines() async throws -> [DiaryEntry] {
        try await entries(HKClinicalType(.medicationRecord))
    }

    func vitals() async throws -> [DiaryEntry] {
        try await entries(HKClinicalType(.vitalSignRecord))
    }

    private func entries(_ type: HKClinicalType) async throws -> [DiaryEntry] {
        try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
            .result(for: store)
            .map { DiaryEntry(id: $0.uuid, day: $0.startDate, text: $0.displayName) }
    }
}
