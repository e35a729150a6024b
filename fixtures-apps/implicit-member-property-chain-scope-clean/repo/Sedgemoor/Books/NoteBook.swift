import HealthKit

struct NoteBook {
    let session: RecordSession

    func notes() async throws -> [String] {
        let records = try await session.records(HKClinicalType(.clinicalNoteRecord))
        return records.map { "\($0.startDate.formatted(date: .numeric, time: .omitted)) \($0.displayName)" }
    }
}
