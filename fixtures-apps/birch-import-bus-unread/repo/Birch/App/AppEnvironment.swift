import Combine
import HealthKit

@MainActor
final class AppEnvironment: ObservableObject {
    let archive = ProfileArchive()

    private let bus = EventBus()
    private let client = RecordsClient()
    private let allergyImporter: AllergyImporter
    private let diagnosisImporter: DiagnosisImporter

    init() {
        allergyImporter = AllergyImporter(client: client, archive: archive)
        diagnosisImporter = DiagnosisImporter(client: client, archive: archive)
        allergyImporter.start(on: bus)
    }

    func connect() async {
        guard (try? await client.connect()) == true else { return }
        await bus.publish(.recordsConnected)
    }
}
