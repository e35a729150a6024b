// one list view model class, one instance with records and one with articles
import AmplitudeSwift
import HealthKit
import SwiftUI

@MainActor @Observable final class ListModel {
    private(set) var items: [String] = []
    private let source: () async throws -> [String]

    init(source: @escaping () async throws -> [String]) { self.source = source }
    func load() async { items = (try? await source()) ?? [] }
}

@main struct WillowApp: App {
    private let amplitude = Amplitude(configuration: Configuration(apiKey: "77f0"))
    @State private var allergies = ListModel { try await HealthSource().allergies() }
    @State private var articles = ListModel { ["Sleeping well", "Reading labels"] }

    var body: some Scene {
        WindowGroup {
            List {
                Section("Allergies") { ForEach(allergies.items, id: \.self) { Text($0) } }
                Section("Read") { ForEach(articles.items, id: \.self) { Text($0) } }
            }
            .task {
                await allergies.load()
                await articles.load()
            }
            .refreshable {
                amplitude.track(eventType: "articles", eventProperties: ["top": articles.items.first ?? ""])
                amplitude.track(eventType: "allergies", eventProperties: ["top": allergies.items.first ?? ""]) // leak: clinical-data-to-third-party
            }
        }
    }
}

struct HealthSource {
    let store = HKHealthStore()
    func allergies() async throws -> [String] {
        let type = HKClinicalType(.allergyRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        return try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store).map(\.displayName)
    }
}
