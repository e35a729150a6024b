import SwiftUI

struct LabsScreen: View {
    @StateObject var model: LabsModel

    var body: some View {
        List(model.labs) { lab in
            LabeledContent(lab.title) { Text(lab.date, style: .date) }
        }
        .overlay { if model.isImporting { ProgressView() } }
        .navigationTitle("Labs")
        .toolbar { Link("Privacy", destination: Links.privacy) }
        .task { await model.refresh() }
    }
}
