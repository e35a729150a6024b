import HealthKit

protocol FeatureModule: Sendable {
    var title: String { get }
    var access: Set<HKObjectType> { get }
    func load(from store: HKHealthStore) async throws -> [String]
}
