import HealthKit

struct NoteService {
    let store: HKHealthStore

    func latest() async -> [String] {
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(.clinicalNoteRecord))], sortDescriptors: [], limit: 10)
        let found = try? await query.result(for: store)
        return found?.map(\.displayName) ?? []
    }
}
