// sign out puts an empty state in place of the loaded one before it is logged: nothing leaks
import HealthKit
import OSLog
import SwiftUI

struct ChartState {
    var names: [String] = []
    var newest: String?
    static let signedOut = ChartState(names: [], newest: "signed out")
}

@MainActor @Observable final class ChartStore {
    private(set) var state = ChartState()
    private let logger = Logger(subsystem: "health.yew", category: "chart")

    func load() async throws {
        let type = HKClinicalType(.vitalSignRecord), store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        let found = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        state = ChartState(names: found.map(\.displayName), newest: found.last?.displayName)
        logger.info("loaded \(self.state.names.count, privacy: .public)")
    }

    func signOut() {
        state = .signedOut
        logger.info("now \(self.state.newest ?? "-", privacy: .public)")
    }
}

@main struct YewApp: App {
    @State private var chart = ChartStore()
    var body: some Scene {
        WindowGroup {
            List(chart.state.names, id: \.self) { Text($0) }
                .toolbar { Button("Sign out", action: chart.signOut) }
                .task { try? await chart.load() }
        }
    }
}
