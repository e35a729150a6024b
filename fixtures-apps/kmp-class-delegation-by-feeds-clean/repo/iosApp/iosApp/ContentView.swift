import Shared
import SwiftUI

struct ContentView: View {
    let presenter: TimelinePresenter
    @State private var sections: [TimelineSection] = []

    var body: some View {
        NavigationStack {
            List {
                ForEach(sections, id: \.title) { section in
                    Section(section.title) {
                        ForEach(section.lines, id: \.self) { Text($0) }
                    }
                }
                Link("Privacy policy", destination: URL(string: "https://www.redstart-timeline.health/privacy")!)
            }
            .navigationTitle("Timeline")
            .task { sections = (try? await presenter.sections()) ?? [] }
        }
    }
}
