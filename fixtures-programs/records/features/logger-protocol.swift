// an own log protocol with several sinks: the record goes to the encrypted file only, a screen name to the console too
import HealthKit
import SwiftUI

protocol LogSink: Sendable { func write(_ line: String) }

struct ConsoleSink: LogSink {
    func write(_ line: String) {
        print(line)
    }
}

struct ProtectedFileSink: LogSink {
    let url = URL.applicationSupportDirectory.appending(path: "audit.log")
    func write(_ line: String) {
        let old = (try? Data(contentsOf: url)) ?? Data()
        try? (old + Data((line + "\n").utf8)).write(to: url, options: [.atomic, .completeFileProtection])
    }
}

struct AppLog: Sendable {
    let sinks: [any LogSink]
    func callAsFunction(_ line: String) { for sink in sinks { sink.write(line) } }

    static let screens = AppLog(sinks: [ConsoleSink()])
    static let audit = AppLog(sinks: [ProtectedFileSink()])
}

@main struct AcaciaApp: App {
    var body: some Scene {
        WindowGroup {
            Text("Coverage")
                .onAppear { AppLog.screens("coverage appeared") }
                .task { try? await load() }
        }
    }

    private func load() async throws {
        let type = HKClinicalType(.coverageRecord), store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        for record in try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store) {
            AppLog.audit("read \(record.displayName)")
        }
    }
}
