import HealthKit
import SwiftUI

struct TravelCard: View {
    @State private var shots: [String] = []
    @State private var surgeries: [String] = []

    var body: some View {
        Form {
            Section("Shots") { ForEach(shots, id: \.self) { Text($0) } }
            Section("Surgeries") { ForEach(surgeries, id: \.self) { Text($0) } }
            Link("Privacy", destination: URL(string: "https://oxbowtravel.com/legal/privacy")!)
        }
        .onAppear(perform: load)
    }

    private func load() {
        let types: Set<HKObjectType> = [HKClinicalType(.immunizationRecord), HKClinicalType(.procedureRecord)]
        OXHealth.shared.ask(for: types) { granted in
            guard granted else { return }
            OXHealth.shared.names(of: HKClinicalType(.immunizationRecord)) { shots = $0 }
            OXHealth.shared.names(of: HKClinicalType(.procedureRecord)) { surgeries = $0 }
        }
    }
}
