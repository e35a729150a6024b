// an analytics protocol with a vendor adapter and an in-memory one; records go to the in-memory one: nothing leaks
import FirebaseAnalytics
import HealthKit
import SwiftUI

@MainActor protocol AnalyticsService: AnyObject { func track(_ name: String, _ values: [String: String]) }

@MainActor final class FirebaseService: AnalyticsService {
    func track(_ name: String, _ values: [String: String]) {
        Analytics.logEvent(name, parameters: values)
    }
}

@MainActor @Observable final class HistoryService: AnalyticsService {
    private(set) var lines: [String] = []
    func track(_ name: String, _ values: [String: String]) {
        lines.append(name + " " + values.values.sorted().joined(separator: " "))
    }
}

@main struct CherryApp: App {
    private let vendor: any AnalyticsService = FirebaseService()
    @State private var history = HistoryService()

    var body: some Scene {
        WindowGroup {
            List(history.lines, id: \.self) { Text($0) }
                .onAppear { vendor.track("screen", ["name": "history"]) }
                .task { try? await load() }
        }
    }

    private func load() async throws {
        let type = HKClinicalType(.immunizationRecord), store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        let shots = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        for shot in shots { history.track("shot", ["title": shot.displayName]) }
        vendor.track("loaded", ["any": shots.isEmpty ? "no" : "yes"])
    }
}
