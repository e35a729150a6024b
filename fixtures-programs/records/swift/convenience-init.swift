// designated and convenience initialisers of one class
import SwiftUI
import HealthKit
import os

final class Report {
    let title: String
    let body: String

    init(title: String, body: String) {
        self.title = title
        self.body = body
    }

    convenience init(record: HKClinicalRecord) {
        self.init(title: "Record", body: record.displayName)
    }

    convenience init(demo name: String) {
        self.init(title: "Demo", body: name)
    }
}

@main
struct ReportApp: App {
    let logger = Logger(subsystem: "com.example.report", category: "report")
    let store = HKHealthStore()

    var body: some Scene {
        WindowGroup { Text("Report").task { await show() } }
    }

    func show() async {
        let descriptor = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.procedureRecord))], sortDescriptors: [], limit: 1)
        guard let record = try? await descriptor.result(for: store).first else { return }
        let report = Report(record: record)
        let demo = Report(demo: "Appendectomy")
        logger.info("\(report.title, privacy: .public)")
        logger.info("\(report.body, privacy: .public)") // leak: clinical-data-logged
        logger.info("\(demo.body, privacy: .public)")
    }
}
