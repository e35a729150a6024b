import SwiftUI

struct ProceduresView: View {
    @State private var rows: [Row] = []

    var body: some View {
        List {
            ForEach(Tab.allCases, id: \.self) { tab in
                Section(tab.rawValue) {
                    ForEach(rows.filter { $0.tab == tab }) { Text($0.title) }
                }
            }
            Link("Privacy policy", destination: URL(string: "https://patterdale.health/privacy")!)
        }
        .task {
            rows = (try? await ProcedureSource().rows()) ?? []
            Tally.note(rows)
        }
    }
}
