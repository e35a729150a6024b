import HealthKit

struct VitalsUseCase {
    let store: HKHealthStore

    func callAsFunction() async throws -> [String] {
        try await store.displayNames(of: .vitalSignRecord)
    }
}

struct DrugsUseCase {
    let store: HKHealthStore

    func callAsFunction() async throws -> [String] {
        try await store.displayNames(of: .medicationRecord)
    }
}

struct DiagnosesUseCase {
    let store: HKHealthStore

    func callAsFunction() async throws -> [String] {
        try await store.displayNames(of: .conditionRecord)
    }
}

private extension HKHealthStore {
    func displayNames(of identifier: HKClinicalTypeIdentifier) async throws -> [String] {
        let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(identifier))], sortDescriptors: [])
        return try await descriptor.result(for: self).map(\.displayName)
    }
}
