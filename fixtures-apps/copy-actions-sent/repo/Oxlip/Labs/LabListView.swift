import SwiftUI

struct LabListView: View {
    let model: LabListModel
    let profile: PortalProfile

    var body: some View {
        NavigationStack {
            List(model.labs) { lab in
                LabeledContent(lab.title) { Text(lab.day, style: .date) }
                    .contextMenu {
                        ForEach(RowActions.all(for: lab, profile: profile)) { action in
                            Button(action.title) { action.copy() }
                        }
                    }
            }
            .navigationTitle("Results")
        }
        .task { try? await model.load() }
    }
}
