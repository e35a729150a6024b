import Foundation
import Observation
import PostHog

@MainActor @Observable
final class DiaryModel {
    private(set) var rows: [DiaryRow] = []
    @ObservationIgnored private let database: DiaryDatabase
    @ObservationIgnored private let source = MedicationSource()

    init(database: DiaryDatabase) { self.database = database }

    func refresh() async throws {
        for record in try await source.medications() {
            let id = record.uuid.uuidString
            let remark = try database.row(id: id)?.remark ?? ""
            try database.save(DiaryRow(id: id, label: record.displayName, remark: remark))
        }
        rows = try database.rows()
    }

    func write(remark: String, for id: String) throws {
        guard var row = try database.row(id: id) else { return }
        row.remark = remark
        try database.save(row)
        rows = try database.rows()
    }

    func share(id: String) throws {
        guard let row = try database.row(id: id) else { return }
        PostHogSDK.shared.capture("feedback_shared", properties: ["text": row.remark])
    }
}
