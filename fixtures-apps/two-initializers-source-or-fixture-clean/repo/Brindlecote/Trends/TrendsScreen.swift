import SwiftUI

struct TrendsScreen: View {
    let gate: LedgerGate
    let panels: [any TrendPanel]

    var body: some View {
        List {
            ForEach(panels, id: \.title) { panel in
                Section(panel.title) {
                    ForEach(panel.rows) { row in
                        LabeledContent(row.title, value: row.day.formatted(date: .abbreviated, time: .omitted))
                    }
                }
            }
        }
        .navigationTitle("Trends")
        .toolbar { NavigationLink("About") { AboutTrends() } }
        .task {
            try? await gate.request()
            for panel in panels { await panel.fill() }
        }
    }
}

#Preview {
    TrendsScreen(gate: LedgerGate(), panels: [VitalsPanel(fixture: .week), LabsPanel(fixture: [])])
}
