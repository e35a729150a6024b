// a protocol extension's default beside a conformer's own member
import SwiftUI
import HealthKit
import os

protocol Loggable {
    var line: String { get }
}

extension Loggable {
    var line: String { "row" }
    var decorated: String { "* " + line }
}

struct RecordRow: Loggable {
    let record: HKClinicalRecord
    var line: String { record.displayName }
}

struct DividerRow: Loggable {
    let record: HKClinicalRecord
}

@main
struct RowLogApp: App {
    private let logger = Logger(subsystem: "com.example.rows", category: "rows")
    private let store = HKHealthStore()

    var body: some Scene {
        WindowGroup {
            Text("Rows").task {
                let query = HKSampleQueryDescriptor(
                    predicates: [.clinicalRecord(type: HKClinicalType(.medicationRecord))], sortDescriptors: [])
                guard let record = try? await query.result(for: store).first else { return }
                let row = RecordRow(record: record)
                let divider = DividerRow(record: record)
                logger.notice("\(divider.decorated, privacy: .public)")
                logger.notice("\(row.decorated, privacy: .public)") // leak: clinical-data-logged
            }
        }
    }
}
