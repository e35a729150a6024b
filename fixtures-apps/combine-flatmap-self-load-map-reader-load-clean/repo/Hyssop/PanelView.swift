import SwiftUI

struct PanelView: View {
    @ObservedObject var panel: PanelModel

    var body: some View {
        TabView {
            ColumnView(names: panel.labs.$names).tabItem { Label("Labs", systemImage: "testtube.2") }
            ColumnView(names: panel.drugs.$names).tabItem { Label("Drugs", systemImage: "pills") }
            ColumnView(names: panel.pressure.$names).tabItem { Label("Pressure", systemImage: "heart") }
        }
    }
}

struct ColumnView: View {
    let names: Published<[String]>.Publisher
    @State private var shown: [String] = []

    var body: some View {
        List(shown, id: \.self) { Text($0) }.onReceive(names) { shown = $0 }
    }
}
