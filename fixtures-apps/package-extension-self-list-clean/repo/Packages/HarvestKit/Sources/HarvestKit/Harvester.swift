import HealthKit

public protocol Harvester: Sendable {
    var sources: [HKClinicalTypeIdentifier] { get }
}

extension Harvester {
    public func harvest(_ barn: Barn) async throws -> [String] {
        var titles: [String] = []
        for source in sources {
            titles += try await barn.titles(HKClinicalType(source))
        }
        return titles
    }
}
