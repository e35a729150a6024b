import HealthKit
import Observation

@MainActor @Observable
final class LabsPanel: TrendPanel {
    let title = "Lab results"
    private(set) var rows: [Row] = []
    private let fetch: () async throws -> [Row]

    init(reading ledger: RecordLedger) { fetch = { try await ledger.rows(of: HKClinicalType(.labResultRecord)) } }
    init(fixture rows: [Row]) { fetch = { rows } }

    func fill() async { rows = (try? await fetch()) ?? [] }
}

@MainActor @Observable
final class VitalsPanel: TrendPanel {
    let title = "Vital signs"
    private(set) var rows: [Row] = []
    private let fetch: () async throws -> [Row]

    init(reading ledger: RecordLedger) { fetch = { try await ledger.rows(of: HKClinicalType(.vitalSignRecord)) } }
    init(fixture rows: [Row]) { fetch = { rows } }

    func fill() async { rows = (try? await fetch()) ?? [] }
}

@MainActor @Observable
final class PillsPanel: TrendPanel {
    let title = "Medications"
    private(set) var rows: [Row] = []
    private let fetch: () async throws -> [Row]

    init(reading ledger: RecordLedger) { fetch = { try await ledger.rows(of: HKClinicalType(.medicationRecord)) } }
    init(fixture rows: [Row]) { fetch = { rows } }

    func fill() async { rows = (try? await fetch()) ?? [] }
}
