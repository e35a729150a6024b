// SQLite.swift: typed columns of one table, one of them typed in by the person
import AmplitudeSwift
import HealthKit
import SQLite
import SwiftUI

enum Diary {
    static let table = SQLite.Table("diary")
    static let record = SQLite.Expression<String>("record")
    static let comment = SQLite.Expression<String>("comment")
}

@main struct DiaryApp: App {
    @State private var comment = ""
    private let amplitude = Amplitude(configuration: Configuration(apiKey: "a3c1"))

    var body: some Scene {
        WindowGroup {
            TextField("Comment", text: $comment).onSubmit { Task { try await save() } }
        }
    }

    private func save() async throws {
        let db = try Connection(URL.documentsDirectory.appending(path: "diary.db").path())
        try db.run(Diary.table.create(ifNotExists: true) { $0.column(Diary.record); $0.column(Diary.comment) })
        let store = HKHealthStore(), type = HKClinicalType(.labResultRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let labs = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [], limit: 1).result(for: store)
        guard let lab = labs.first else { return }
        try db.run(Diary.table.insert(Diary.record <- lab.displayName, Diary.comment <- comment))
        for row in try db.prepare(Diary.table) {
            amplitude.track(eventType: "comment", eventProperties: ["text": row[Diary.comment]])
            amplitude.track(eventType: "diary", eventProperties: ["text": row[Diary.record]]) // leak: clinical-data-to-third-party
        }
    }
}
