import SwiftUI

struct VisitsView: View {
    let model: VisitsModel

    var body: some View {
        List {
            WarningBanner(warnings: model.warnings)
            ForEach(model.visits, id: \.uuid) { Text($0.displayName) }
            NavigationLink("About", destination: AboutView())
        }
        .task { try? await model.load() }
    }
}
