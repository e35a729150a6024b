import HarvestKit
import Observation

@MainActor
@Observable
final class HarvestModel {
    private(set) var titles: [String] = []
    @ObservationIgnored private let barn = Barn()
    @ObservationIgnored private let harvesters: [any Harvester] = [KitchenHarvester(), BathroomHarvester()]

    func start() async throws {
        guard try await barn.unlock(Permissions.all) else { return }
        for harvester in harvesters {
            titles += try await harvester.harvest(barn)
        }
    }
}
