import SwiftUI

struct BoardView: View {
    @ObservedObject var board: Board

    var body: some View {
        List {
            ForEach(board.panels) { panel in
                Section(panel.title) {
                    ForEach(panel.rows, id: \.self, content: Text.init)
                }
            }
            Link("Privacy policy", destination: URL(string: "https://saltmarsh-health.org/privacy-policy")!)
        }
        .navigationTitle("Board")
        .task { try? await board.assemble() }
    }
}
