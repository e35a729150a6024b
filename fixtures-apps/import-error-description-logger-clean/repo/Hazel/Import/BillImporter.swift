import HealthKit

struct BillLine: Identifiable, Hashable, Sendable {
    let id: UUID
    let name: String
    let code: String
}

struct BillDraft: Sendable {
    let plan: String?
    let lines: [BillLine]
}

struct BillImporter: Sendable {
    let store: HKHealthStore

    func run() async throws -> BillDraft {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { throw ImportError.notAuthorized }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.procedureRecord),
            HKClinicalType(.coverageRecord),
        ])
        let procedures = try await records(HKClinicalType(.procedureRecord))
        let plans = try await records(HKClinicalType(.coverageRecord))
        return BillDraft(plan: plans.first?.displayName, lines: try procedures.map(line))
    }

    private func line(for record: HKClinicalRecord) throws -> BillLine {
        guard let resource = record.fhirResource else {
            throw ImportError.missingPayload(of: "a procedure")
        }
        guard let code = try JSONDecoder().decode(ProcedureResource.self, from: resource.data).billingCode else {
            throw ImportError.noCode(in: "a procedure")
        }
        return BillLine(id: record.uuid, name: record.displayName, code: code)
    }

    private func records(_ type: HKClinicalType) async throws -> [HKClinicalRecord] {
        let descriptor = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        )
        return try await descriptor.result(for: store)
    }
}
