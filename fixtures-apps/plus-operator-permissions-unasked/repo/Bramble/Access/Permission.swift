import HealthKit

struct Permission {
    let types: Set<HKObjectType>

    static let allergies = Permission(types: [HKClinicalType(.allergyRecord)])
    static let labs = Permission(types: [HKClinicalType(.labResultRecord)])

    static func + (lhs: Permission, rhs: Permission) -> Permission {
        Permission(types: lhs.types.union(rhs.types))
    }

    func request(on store: HKHealthStore) async throws {
        try await store.requestAuthorization(toShare: [], read: types)
    }
}
