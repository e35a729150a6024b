// struct fields: one holds a record's name, another a typed note
import SwiftUI
import HealthKit
import FirebaseAnalytics

struct Entry {
    var title: String
    var note: String
}

@main
struct CareApp: App {
    @State private var note = ""
    let store = HKHealthStore()

    var body: some Scene {
        WindowGroup {
            TextField("Note", text: $note)
                .onSubmit { Task { try? await save() } }
        }
    }

    func save() async throws {
        let type = HKClinicalType(.allergyRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)], sortDescriptors: []
        ).result(for: store)
        guard let first = found.first else { return }
        let entry = Entry(title: first.displayName, note: note)
        Analytics.logEvent("entry_note", parameters: ["text": entry.note])
        Analytics.logEvent("entry_title", parameters: ["text": entry.title]) // leak: clinical-data-to-third-party
    }
}
