// AsyncAlgorithms: channels put together by combineLatest
import SwiftUI
import AsyncAlgorithms
import HealthKit
import os

@main
struct ChannelApp: App {
    private let names = AsyncChannel<String>()
    private let tabs = AsyncChannel<String>()
    private let logger = Logger(subsystem: "com.example.channels", category: "latest")

    var body: some Scene {
        WindowGroup {
            Button("Vitals tab") { Task { await tabs.send("vitals") } }
                .task {
                    for await (name, tab) in combineLatest(names, tabs) {
                        logger.info("tab \(tab, privacy: .public)")
                        logger.info("name \(name, privacy: .public)") // leak: clinical-data-logged
                    }
                }
                .task { try? await load() }
        }
    }

    private func load() async throws {
        let vitals = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.vitalSignRecord))], sortDescriptors: []
        ).result(for: HKHealthStore())
        for vital in vitals {
            await names.send(vital.displayName)
        }
        names.finish()
    }
}
