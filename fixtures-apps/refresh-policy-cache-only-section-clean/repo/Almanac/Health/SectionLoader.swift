import HealthKit

struct SectionLoader {
    private let store = HKHealthStore()
    private let memory = Memory()

    func lines(_ section: YearSection) async throws -> [String] {
        switch section.policy {
        case .memoryOnly:
            return await memory.page(section)
        case .live:
            let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: section.recordType)], sortDescriptors: [])
            let lines = try await query.result(for: store).map(\.displayName)
            await memory.keep(lines, for: section)
            return lines
        }
    }
}
