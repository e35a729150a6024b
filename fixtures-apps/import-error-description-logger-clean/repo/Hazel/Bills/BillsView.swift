import SwiftUI

struct BillsView: View {
    let model: BillsModel

    var body: some View {
        NavigationStack {
            List {
                if let message = model.message { Text(message).foregroundStyle(.secondary) }
                if let plan = model.draft.plan { LabeledContent("Plan", value: plan) }
                ForEach(model.draft.lines) { line in
                    LabeledContent(line.name, value: line.code)
                }
                Link("Privacy policy", destination: Links.privacyPolicy)
            }
            .navigationTitle("Bills")
        }
        .task { await model.load() }
        .refreshable { await model.load() }
    }
}
