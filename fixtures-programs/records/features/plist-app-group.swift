// PropertyListEncoder into an app group container, read back by a share feature; only a count is reported
import FirebaseAnalytics
import HealthKit
import SwiftUI

struct Snapshot: Codable {
    var titles: [String]
    var savedAt: Date
}

struct SnapshotFile {
    private var url: URL? {
        FileManager.default.containerURL(forSecurityApplicationGroupIdentifier: "group.health.alder")?.appending(path: "snapshot.plist")
    }
    func write(_ snapshot: Snapshot) throws {
        guard let url else { return }
        let encoder = PropertyListEncoder()
        encoder.outputFormat = .binary
        try encoder.encode(snapshot).write(to: url, options: .completeFileProtection)
    }
    func read() throws -> Snapshot? {
        guard let url else { return nil }
        return try PropertyListDecoder().decode(Snapshot.self, from: Data(contentsOf: url))
    }
}

@main struct AlderApp: App {
    @State private var snapshot: Snapshot?

    var body: some Scene {
        WindowGroup {
            List(snapshot?.titles ?? [], id: \.self) { Text($0) }
                .task { try? await load() }
        }
    }

    private func load() async throws {
        let type = HKClinicalType(.immunizationRecord), store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        let shots = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        let file = SnapshotFile()
        try file.write(Snapshot(titles: shots.map(\.displayName), savedAt: .now))
        snapshot = try file.read()
        Analytics.logEvent("snapshot_saved", parameters: ["count": snapshot?.titles.count ?? 0])
    }
}
