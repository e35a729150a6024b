import HealthKit

@MainActor
final class AllergyImporter {
    private let client: RecordsClient
    private let archive: ProfileArchive

    init(client: RecordsClient, archive: ProfileArchive) {
        self.client = client
        self.archive = archive
    }

    func start(on bus: EventBus) {
        bus.subscribe { [client, archive] event in
            guard case .recordsConnected = event else { return }
            archive.allergies = await client.names(of: .allergyRecord)
        }
    }
}
