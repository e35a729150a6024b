// os.Logger: public for what the person chose, private or hashed for records, and one public slip
import HealthKit
import OSLog
import SwiftUI

extension Logger {
    static let records = Logger(subsystem: "health.poplar", category: "records")
    static let ui = Logger(subsystem: "health.poplar", category: "ui")
}

@main struct PoplarApp: App {
    @State private var order = "newest"
    @State private var records: [HKClinicalRecord] = []

    var body: some Scene {
        WindowGroup {
            List(records, id: \.uuid) { Text($0.displayName) }
                .toolbar {
                    Button("Oldest first") {
                        order = "oldest"
                        Logger.ui.notice("order \(order, privacy: .public)")
                    }
                }
                .task { try? await load() }
        }
    }

    private func load() async throws {
        let type = HKClinicalType(.procedureRecord), store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        for record in records {
            let title = record.displayName
            Logger.records.debug("read \(title, privacy: .private(mask: .hash))")
            Logger.records.info("shown \(title)")
            if record.fhirResource == nil {
                Logger.records.error("no resource for \(title, privacy: .public)") // leak: clinical-data-logged
            }
        }
    }
}
