import HealthKit

struct IntakeForm {
    let store = HKHealthStore()

    func prefill() async throws -> [String] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.labResultRecord),
            HKClinicalType(.vitalSignRecord),
        ])

        var answers: [String] = []
        for page in Page.order {
            if page == .signature { break }
            answers += try await answer(page)
        }
        return answers
    }

    private func answer(_ page: Page) async throws -> [String] {
        switch page {
        case .labs:
            return try await names(of: .labResultRecord)
        case .vitals:
            return try await names(of: .vitalSignRecord)
        case .signature:
            return []
        }
    }

    private func names(of identifier: HKClinicalTypeIdentifier) async throws -> [String] {
        try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: []
        ).result(for: store).map(\.displayName)
    }
}
