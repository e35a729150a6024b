import HealthKit
import OSLog

struct ProcedureImporter {
    let store: HKHealthStore

    func run() async throws -> [Procedure] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let type = HKClinicalType(.procedureRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let records = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)],
            sortDescriptors: [SortDescriptor(\.startDate)]
        ).result(for: store)
        Logger.imports.info("imported \(records.count, privacy: .public) procedures")
        return records.map(map)
    }

    private func map(_ record: HKClinicalRecord) -> Procedure {
        guard let resource = record.fhirResource else {
            Logger.imports.notice("no resource for \(record.displayName, privacy: .private)")
            return Procedure(title: record.displayName, code: nil, date: record.startDate)
        }
        let coded = try? JSONDecoder().decode(CodedProcedure.self, from: resource.data)
        return Procedure(title: record.displayName, code: coded?.code.coding.first?.code, date: record.startDate)
    }
}
