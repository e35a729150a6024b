// a LocalizedError whose description names the record, and one that names the page
import HealthKit
import Sentry
import SwiftUI

struct RecordError: LocalizedError {
    let record: HKClinicalRecord
    var errorDescription: String? { "Could not show \(record.displayName)" }
}

struct PageError: LocalizedError {
    let page: String
    var errorDescription: String? { "Could not open page \(page)" }
}

@main struct HawthornApp: App {
    @State private var message: String?
    private let store = HKHealthStore()

    var body: some Scene {
        WindowGroup {
            Button("Newest note") { Task { await open() } }
                .alert(message ?? "", isPresented: .constant(message != nil)) { Button("OK") { message = nil } }
        }
    }

    private func open() async {
        do {
            let note = try await newest()
            try check(note)
        } catch let error as PageError {
            message = error.localizedDescription
            SentrySDK.capture(message: error.localizedDescription)
        } catch let error as RecordError {
            message = error.localizedDescription
            SentrySDK.capture(message: error.localizedDescription) // leak: clinical-data-to-third-party
        } catch {
            message = "Please try again"
        }
    }

    private func newest() async throws -> HKClinicalRecord {
        let type = HKClinicalType(.clinicalNoteRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let notes = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        guard let first = notes.first else { throw PageError(page: "notes") }
        return first
    }

    private func check(_ note: HKClinicalRecord) throws {
        guard note.fhirResource != nil else { throw RecordError(record: note) }
    }
}
