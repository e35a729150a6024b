import HealthKit
import Observation
import SwiftUI

@MainActor @Observable
final class FeaturePageModel {
    private(set) var lines: [String] = []
    private let feature: any FeatureModule
    private let store = HKHealthStore()

    init(feature: any FeatureModule) { self.feature = feature }

    func appear() async { lines = (try? await feature.load(from: store)) ?? [] }
}

struct FeaturePage: View {
    @State var model: FeaturePageModel
    var body: some View {
        List(model.lines, id: \.self) { Text($0) }
            .task { await model.appear() }
    }
}
