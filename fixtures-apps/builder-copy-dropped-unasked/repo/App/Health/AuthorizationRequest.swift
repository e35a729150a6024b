import HealthKit

/// What one sheet of permissions asks for. A value: each step returns a new one.
struct AuthorizationRequest {
    private(set) var readTypes: Set<HKObjectType> = []

    @discardableResult
    func reading(_ identifier: HKClinicalTypeIdentifier) -> AuthorizationRequest {
        var copy = self
        copy.readTypes.insert(HKClinicalType(identifier))
        return copy
    }

    func perform(on store: HKHealthStore) async throws {
        try await store.requestAuthorization(toShare: [], read: readTypes)
    }
}
