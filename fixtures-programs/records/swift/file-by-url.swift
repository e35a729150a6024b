// two files, written and read again by their URLs
import SwiftUI
import HealthKit
import Sentry

struct Files {
    static let records = URL.documentsDirectory.appending(path: "records.txt")
    static let draft = URL.documentsDirectory.appending(path: "draft.txt")

    static func write(_ text: String, to url: URL) throws {
        try Data(text.utf8).write(to: url, options: [.atomic, .completeFileProtection])
    }
}

@main
struct FilesApp: App {
    @State private var draft = ""
    private let store = HKHealthStore()

    var body: some Scene {
        WindowGroup {
            VStack {
                TextEditor(text: $draft)
                Button("Save") { Task { try? await save() } }
                Button("Report") { try? report() }
            }
        }
    }

    private func save() async throws {
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.clinicalNoteRecord))], sortDescriptors: []
        ).result(for: store)
        try Files.write(draft, to: Files.draft)
        try Files.write(found.map(\.displayName).joined(separator: "\n"), to: Files.records)
    }

    private func report() throws {
        let draft = try String(contentsOf: Files.draft, encoding: .utf8)
        let records = try String(contentsOf: Files.records, encoding: .utf8)
        SentrySDK.capture(message: draft)
        SentrySDK.capture(message: records) // leak: clinical-data-to-third-party
    }
}
