import SwiftUI

struct QuoteScreen: View {
    let model: QuoteModel

    var body: some View {
        List {
            LinesSection(title: "Conditions", lines: model.conditions)
            LinesSection(title: "Notes", lines: model.notes)
        }
        .navigationTitle("For the doctor")
        .task { await model.load() }
        .toolbar { NavigationLink("About") { PrivacyScreen() } }
    }
}

#Preview {
    QuoteScreen(model: QuoteModel(chart: PreviewChart()))
}
