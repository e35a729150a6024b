// repositories that share a generic cache
import SwiftUI
import HealthKit
import Sentry

actor Cache<Value: Sendable> {
    private var values: [String: Value] = [:]

    func value(for key: String, orLoad load: @Sendable () async throws -> Value) async throws -> Value {
        if let value = values[key] { return value }
        let value = try await load()
        values[key] = value
        return value
    }
}

struct NotesRepository {
    private let cache = Cache<[HKClinicalRecord]>()

    func newest() async throws -> String {
        try await cache.value(for: "notes") {
            try await HKSampleQueryDescriptor(
                predicates: [.clinicalRecord(type: HKClinicalType(.clinicalNoteRecord))], sortDescriptors: []
            ).result(for: HKHealthStore())
        }.first?.displayName ?? ""
    }
}

struct HelpRepository {
    private let cache = Cache<[String]>()
    func newest() async throws -> String {
        try await cache.value(for: "help") { ["How to connect a hospital"] }.first ?? ""
    }
}

@main
struct NotesApp: App {
    private let notes = NotesRepository()
    private let help = HelpRepository()

    var body: some Scene {
        WindowGroup {
            Text("Notes").task {
                guard let article = try? await help.newest(), let note = try? await notes.newest() else { return }
                SentrySDK.capture(message: article)
                SentrySDK.capture(message: note) // leak: clinical-data-to-third-party
            }
        }
    }
}
