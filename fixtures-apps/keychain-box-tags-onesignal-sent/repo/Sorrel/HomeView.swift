import SwiftUI

struct HomeView: View {
    @State var model: HomeModel

    var body: some View {
        Form {
            Section("Next") { Text(model.headline) }
            Section("About you") {
                TextField("Nickname", text: $model.nickname)
                Button("Save") { model.save() }
            }
            Link("Privacy policy", destination: URL(string: "https://www.sorrel.health/legal/privacy")!)
        }
        .task { await model.refresh() }
    }
}
