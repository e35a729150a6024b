import SwiftUI

struct PanelsView: View {
    @State private var model = PanelImport()

    var body: some View {
        List {
            ForEach(model.panels.keys.sorted(), id: \.self) { panel in
                Section(panel) {
                    ForEach(model.panels[panel] ?? [], id: \.self) { Text($0) }
                }
            }
            Link("Privacy policy", destination: Web.privacy)
        }
        .navigationTitle("Panels")
        .task { try? await model.run() }
    }
}
