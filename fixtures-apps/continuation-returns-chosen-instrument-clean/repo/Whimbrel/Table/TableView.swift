import SwiftUI

struct TableView: View {
    @ObservedObject var table: TableModel
    @ObservedObject var chooser: Chooser

    var body: some View {
        NavigationStack {
            List {
                ForEach(table.lines, id: \.self) { Text($0) }
                Link("Privacy policy", destination: URL(string: "https://whimbrel.scot/privacy")!)
            }
            .toolbar {
                Menu("Show") {
                    Button("Labs") { chooser.pick(LabInstrument()) }
                    Button("Immunizations") { chooser.pick(ShotInstrument()) }
                    Button("Procedures") { chooser.pick(ScalpelInstrument(repeats: false)) }
                }
                .disabled(!chooser.isAsking)
            }
        }
        .task { try? await table.sit() }
    }
}
