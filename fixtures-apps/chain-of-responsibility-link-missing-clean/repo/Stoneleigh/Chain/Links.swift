import HealthKit

final class MedicationLink: SheetLink {
    private let records: SheetRecords

    init(records: SheetRecords) { self.records = records }

    override func write(into sheet: inout Sheet) async throws {
        let lines = try await records.names(of: .medicationRecord)
        sheet.parts.append(Sheet.Part(heading: "Medications", lines: lines))
        try await super.write(into: &sheet)
    }
}

final class AllergyLink: SheetLink {
    private let records: SheetRecords

    init(records: SheetRecords) { self.records = records }

    override func write(into sheet: inout Sheet) async throws {
        let lines = try await records.names(of: .allergyRecord)
        sheet.parts.append(Sheet.Part(heading: "Allergies", lines: lines))
        try await super.write(into: &sheet)
    }
}

final class ProcedureLink: SheetLink {
    private let records: SheetRecords

    init(records: SheetRecords) { self.records = records }

    override func write(into sheet: inout Sheet) async throws {
        let lines = try await records.names(of: .procedureRecord)
        sheet.parts.append(Sheet.Part(heading: "Procedures", lines: lines))
        try await super.write(into: &sheet)
    }
}
