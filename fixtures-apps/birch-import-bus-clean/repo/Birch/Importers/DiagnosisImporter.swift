import HealthKit

@MainActor
final class DiagnosisImporter {
    private let client: RecordsClient
    private let archive: ProfileArchive

    init(client: RecordsClient, archive: ProfileArchive) {
        self.client = client
        self.archive = archive
    }

    func start(on bus: EventBus) {
        bus.subscribe { [client, archive] event in
            guard case .recordsConnected = event else { return }
            archive.diagnoses = await client.names(of: .conditionRecord)
        }
    }
}
