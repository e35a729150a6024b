import HealthKit
import Observation

@MainActor
@Observable
final class NoteLibrary {
    private(set) var diagnoses: [String] = []
    private(set) var notes: [String] = []
    private let client: RecordClient

    init(client: RecordClient) {
        self.client = client
    }

    func openDiagnoses() async {
        try? await client.authorize()
        diagnoses = (try? await client.titles(HKClinicalType(.conditionRecord))) ?? []
    }

    func openNotes() async {
        notes = (try? await client.titles(HKClinicalType(.clinicalNoteRecord))) ?? []
    }
}
