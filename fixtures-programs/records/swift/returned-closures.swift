// closures that a function returns, with an autoclosure and a capture list
import SwiftUI
import HealthKit
import os

func makeLine(_ label: String, _ text: @autoclosure () -> String) -> () -> String {
    let now = text()
    return { [now] in "\(label): \(now)" }
}

@main
struct LineApp: App {
    private let logger = Logger(subsystem: "com.example.lines", category: "lines")
    private let store = HKHealthStore()

    var body: some Scene {
        WindowGroup {
            Button("Log") { Task { try? await log() } }
        }
    }

    private func log() async throws {
        let type = HKClinicalType(.coverageRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let coverage = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)], sortDescriptors: []
        ).result(for: store)
        let demo = makeLine("plan", "Bronze (demo)")
        let real = makeLine("plan", coverage.first?.displayName ?? "none")
        logger.info("\(demo(), privacy: .public)")
        logger.info("\(real(), privacy: .public)") // leak: clinical-data-logged
    }
}
