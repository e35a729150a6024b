// a log facade with one sink for the console and one for crash reports, records passed as details
import FirebaseCrashlytics
import HealthKit
import SwiftUI

struct LogEntry {
    let message: String
    var detail: String?
}

protocol LogWriter: Sendable { func write(_ entry: LogEntry) }

struct CrashWriter: LogWriter {
    func write(_ entry: LogEntry) {
        Crashlytics.crashlytics().log(entry.message)
    }
}

struct SystemWriter: LogWriter {
    func write(_ entry: LogEntry) {
        NSLog("%@", entry.message)
        if let detail = entry.detail {
            NSLog("detail: %@", detail) // leak: clinical-data-logged
        }
    }
}

enum Log {
    static let writers: [any LogWriter] = [CrashWriter(), SystemWriter()]
    static func info(_ message: String, detail: String? = nil) {
        let entry = LogEntry(message: message, detail: detail)
        writers.forEach { $0.write(entry) }
    }
}

@main struct BeechApp: App {
    var body: some Scene {
        WindowGroup { Text("Allergies").task { try? await load() } }
    }

    private func load() async throws {
        Log.info("allergies opened")
        let type = HKClinicalType(.allergyRecord), store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        let found = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        Log.info("allergies read", detail: found.map(\.displayName).joined(separator: ", "))
    }
}
