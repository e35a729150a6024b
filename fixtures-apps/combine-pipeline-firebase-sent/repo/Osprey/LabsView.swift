import SwiftUI

struct LabsView: View {
    @ObservedObject var model: LabsViewModel

    var body: some View {
        NavigationSplitView {
            List(model.visible, selection: $model.selection) { lab in
                Text(lab.title).tag(lab)
            }
            .searchable(text: $model.searchText)
            .toolbar { Link("Privacy policy", destination: Links.privacyPolicy) }
        } detail: {
            Text(model.selection?.title ?? "Choose a result")
        }
        .onAppear(perform: model.load)
    }
}
