import SwiftUI

struct VitalsPage: View {
    @State private var model = VitalsModel()

    var body: some View {
        List {
            Text(model.batch.formatted(.heading))
            Text(model.batch.formatted(.tally)).foregroundStyle(.secondary)
            Link("Privacy policy", destination: URL(string: "https://www.yarrow-care.org/privacy")!)
        }
        .task { try? await model.importVitals() }
    }
}
