import SwiftUI

struct HomeScreen: View {
    let model: HomeViewModel

    var body: some View {
        List {
            Section("Measured") { ForEach(model.measured) { ShotRow(entry: $0) } }
            Section("Protected against") { ForEach(model.protected) { ShotRow(entry: $0) } }
        }
        .overlay { if model.phase.isBusy { ProgressView() } }
        .toolbar { NavigationLink("About") { AboutScreen() } }
        .task { await model.refresh() }
    }
}
