import SwiftUI

struct CoverageScreen: View {
    @State private var model = CoverageModel()

    var body: some View {
        List {
            Section("Plans") { ForEach(model.plans, id: \.uuid) { Text($0.displayName) } }
            Section("What was done") { ForEach(model.procedures, id: \.uuid) { Text($0.displayName) } }
            Section { PolicyRow() }
        }
        .refreshable { try? await model.load() }
        .task { try? await model.load() }
    }
}
