import HealthKit
import SwiftUI

struct RecordsView: View {
    @ObservedObject var model: RecordsModel

    var body: some View {
        List {
            section("Lab results", model.labs)
            section("Conditions", model.conditions)
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
    }

    private func section(_ title: String, _ records: [HKClinicalRecord]) -> some View {
        Section(title) {
            ForEach(records, id: \.uuid) { Text($0.displayName) }
        }
    }
}
