import SwiftUI

struct BoardView: View {
    @AppStorage("board.pins") private var pins = Pins()
    @State private var board = ConditionBoard()

    private var periods: [Period] {
        Period.allCases.sorted { pins.headings.contains($0.rawValue) && !pins.headings.contains($1.rawValue) }
    }

    var body: some View {
        List(periods) { period in
            Section(period.rawValue) {
                ForEach(board.entries(in: period)) { entry in
                    Text(entry.label)
                        .swipeActions {
                            Button("Pin") { pins = pins.adding(entry.label) }
                        }
                }
            }
        }
        .task { await board.refresh() }
    }
}
