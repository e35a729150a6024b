// a text file in the iCloud container, beside one with the person's settings
import HealthKit
import SwiftUI

struct CloudFolder: Sendable {
    private var documents: URL? {
        FileManager.default.url(forUbiquityContainerIdentifier: "iCloud.health.maple")?.appending(path: "Documents")
    }

    func export(_ report: String) throws {
        guard let documents else { return }
        try Data(report.utf8).write(to: documents.appending(path: "report.txt"), options: .atomic) // leak: clinical-data-in-icloud
    }

    func exportSettings(_ settings: [String: String]) throws {
        guard let documents else { return }
        try JSONEncoder().encode(settings).write(to: documents.appending(path: "settings.json"), options: .atomic)
    }
}

@main struct MapleApp: App {
    @AppStorage("units") private var units = "metric"
    private let folder = CloudFolder()

    var body: some Scene {
        WindowGroup {
            Button("Back up to iCloud") { Task { try await backUp() } }
        }
    }

    private func backUp() async throws {
        try folder.exportSettings(["units": units])
        let type = HKClinicalType(.allergyRecord), store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        let report = records.map { "- \($0.displayName), \($0.startDate.formatted(date: .abbreviated, time: .omitted))" }.joined(separator: "\n")
        try folder.export("Allergies\n" + report)
    }
}
