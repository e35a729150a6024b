import HealthKit
import SwiftUI

struct CardScreen: View {
    @State private var connected = false
    @State private var conditions: [String] = []

    var body: some View {
        CardLines(lines: conditions + CardBoard.shared.medicines + CardBoard.shared.readings)
            .task { connected = (try? await Source.shared.connect()) != nil }
            .task(id: connected, load)
    }

    @Sendable private func load() async {
        guard connected else { return }
        conditions = await Source.shared.names(HKClinicalType(.conditionRecord))
    }
}
