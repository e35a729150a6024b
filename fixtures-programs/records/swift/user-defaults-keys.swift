// UserDefaults: two keys, written and read again
import SwiftUI
import HealthKit
import AppsFlyerLib

enum Keys {
    static let lastRecord = "lastRecord"
    static let units = "units"
}

@main
struct DefaultsApp: App {
    @State private var units = "mmol/L"
    private let store = HKHealthStore()

    var body: some Scene {
        WindowGroup {
            Picker("Units", selection: $units) {
                ForEach(["mmol/L", "mg/dL"], id: \.self) { Text($0) }
            }
            .task {
                try? await load()
                report()
            }
        }
    }

    private func load() async throws {
        let labs = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.labResultRecord))], sortDescriptors: []
        ).result(for: store)
        UserDefaults.standard.set(units, forKey: Keys.units)
        UserDefaults.standard.set(labs.first?.displayName, forKey: Keys.lastRecord) // leak: clinical-data-logged
    }

    private func report() {
        let units = UserDefaults.standard.string(forKey: Keys.units) ?? ""
        let record = UserDefaults.standard.string(forKey: Keys.lastRecord) ?? ""
        AppsFlyerLib.shared().logEvent("units", withValues: ["value": units])
        AppsFlyerLib.shared().logEvent("record", withValues: ["value": record]) // leak: clinical-data-to-advertising
    }
}
