import SwiftUI

struct PlanView: View {
    let model: PlanModel

    var body: some View {
        List {
            Section("Allergies") { RecordRows(records: model.allergies) }
            Section("Medications") { RecordRows(records: model.medications) }
            if !model.plans.isEmpty {
                Section("Your plan") { RecordRows(records: model.plans) }
            }
            Link("Privacy policy", destination: privacyPolicy)
        }
        .task { try? await model.load() }
    }
}
