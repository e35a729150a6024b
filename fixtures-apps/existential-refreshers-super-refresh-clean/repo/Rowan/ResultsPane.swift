import HealthKit
import SwiftUI

struct ResultsPane: View {
    @State private var results: [String] = []

    var body: some View {
        List(results, id: \.self) { Text($0) }
            .refreshable(action: refresh)
    }

    @Sendable private func refresh() async {
        let found = try? await Vault.shared.records(HKClinicalType(.labResultRecord))
        results = (found ?? []).map(\.displayName)
    }
}
