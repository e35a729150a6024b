import SwiftUI

struct BriefingScreen: View {
    let model: BriefingModel

    var body: some View {
        List {
            Section("Coverage") { ForEach(model.briefing.coverage, id: \.self) { Text($0) } }
            Section("Medications") { ForEach(model.briefing.medications, id: \.self) { Text($0) } }
            NavigationLink("About") { AboutScreen() }
        }
        .navigationTitle("\(model.briefing.lineCount) lines")
        .task { await model.open() }
    }
}
