import Shared
import SwiftUI

struct OverviewView: View {
    let model: OverviewModel
    @State private var sections: [Shared.Section] = []

    var body: some View {
        NavigationStack {
            List {
                ForEach(sections, id: \.heading) { section in
                    SwiftUI.Section(section.heading) {
                        ForEach(section.entries, id: \.id) { Text($0.title) }
                    }
                }
                Link("Privacy policy", destination: URL(string: "https://www.larkspur.health/legal/privacy")!)
            }
            .navigationTitle("Larkspur")
        }
        .task { sections = (try? await model.load()) ?? [] }
    }
}
