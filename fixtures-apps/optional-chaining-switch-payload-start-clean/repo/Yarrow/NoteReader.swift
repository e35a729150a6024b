import HealthKit

@MainActor
final class NoteReader {
    private let ward: Ward
    init(ward: Ward) { self.ward = ward }

    func start() async -> [String] { await ward.names(HKClinicalType(.clinicalNoteRecord)) }
}
