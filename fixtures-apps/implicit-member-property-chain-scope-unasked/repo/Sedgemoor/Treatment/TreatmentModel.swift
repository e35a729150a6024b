import Observation

@MainActor @Observable
final class TreatmentModel {
    private(set) var diagnoses: [String] = []
    private(set) var markers: [String] = []
    private(set) var notes: [String] = []
    private let session = RecordSession()

    func start() async throws {
        try await session.open(.core.withLabs)
        let book = DiagnosisBook(session: session)
        diagnoses = try await book.diagnoses()
        markers = try await book.markers()
        notes = try await NoteBook(session: session).notes()
    }
}
