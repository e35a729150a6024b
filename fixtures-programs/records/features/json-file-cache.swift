// a generic Codable JSON file in Documents, one for the chart and one for the profile
import FirebaseAnalytics
import HealthKit
import SwiftUI

struct Chart: Codable { var conditions: [String] = [] }
struct Profile: Codable { var nickname = "guest" }

struct JSONFile<Value: Codable> {
    let url: URL
    init(_ name: String) { url = URL.documentsDirectory.appending(path: name) }

    func save(_ value: Value) throws {
        try JSONEncoder().encode(value).write(to: url, options: [.atomic, .completeFileProtection])
    }
    func load() throws -> Value { try JSONDecoder().decode(Value.self, from: Data(contentsOf: url)) }
}

@main struct ElmApp: App {
    private let charts = JSONFile<Chart>("chart.json")
    private let profiles = JSONFile<Profile>("profile.json")

    var body: some Scene {
        WindowGroup {
            Button("Share statistics", action: report)
                .task { try? await refresh() }
        }
    }

    private func refresh() async throws {
        let type = HKClinicalType(.conditionRecord), store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        let found = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        try charts.save(Chart(conditions: found.map(\.displayName)))
        try profiles.save(Profile(nickname: "Robin"))
    }

    private func report() {
        guard let chart = try? charts.load(), let profile = try? profiles.load() else { return }
        Analytics.logEvent("profile", parameters: ["name": profile.nickname])
        Analytics.logEvent("chart", parameters: ["list": chart.conditions.joined(separator: "|")]) // leak: clinical-data-to-third-party
    }
}
