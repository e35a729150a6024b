// Result: success stays in the view, only the failure is sent
import SwiftUI
import HealthKit
import FirebaseAnalytics

@MainActor @Observable
final class ConditionsModel {
    private(set) var names: [String] = []
    private let store = HKHealthStore()

    private func fetch() async -> Result<[HKClinicalRecord], any Error> {
        do {
            let query = HKSampleQueryDescriptor(
                predicates: [.clinicalRecord(type: HKClinicalType(.conditionRecord))], sortDescriptors: [])
            return .success(try await query.result(for: store))
        } catch {
            return .failure(error)
        }
    }

    func load() async {
        switch await fetch().map({ $0.map(\.displayName) }) {
        case .success(let names):
            self.names = names
            Analytics.logEvent("loaded", parameters: ["list": "conditions"])
        case .failure(let error):
            Analytics.logEvent("failed", parameters: ["reason": error.localizedDescription])
        }
    }
}

@main
struct ConditionsApp: App {
    @State private var model = ConditionsModel()
    var body: some Scene {
        WindowGroup {
            List(model.names, id: \.self) { Text($0) }.task { await model.load() }
        }
    }
}
