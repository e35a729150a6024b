import SwiftUI

struct PanelsView: View {
    @EnvironmentObject private var panels: PanelStore
    @State private var tab = "panels"

    var body: some View {
        TabView(selection: $tab) {
            List(panels.titles, id: \.self) { title in
                Button(title) { panels.open(title) }
            }
            .tabItem { Text("Panels") }
            .tag("panels")
            Link("Privacy policy", destination: URL(string: "https://cinderford.health/privacy")!)
                .tabItem { Text("About") }
                .tag("about")
        }
        .onChange(of: tab) { _, new in panels.show(tab: new) }
        .task { await panels.load() }
    }
}
