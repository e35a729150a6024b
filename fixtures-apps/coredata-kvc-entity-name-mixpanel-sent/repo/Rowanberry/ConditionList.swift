import SwiftUI

struct ConditionList: View {
    let reader: ConditionReader
    let resume: Resume
    @State private var titles: [String] = []

    var body: some View {
        NavigationStack {
            List(titles, id: \.self) { Text($0) }
                .navigationTitle("Conditions")
                .toolbar { Link("Privacy", destination: URL(string: "https://www.rowanberry.health/privacy")!) }
        }
        .task {
            resume.resumed()
            resume.opened("conditions")
            titles = (try? await reader.titles()) ?? []
        }
    }
}
