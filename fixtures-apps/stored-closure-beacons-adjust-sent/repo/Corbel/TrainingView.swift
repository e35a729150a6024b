import SwiftUI

struct TrainingView: View {
    @State private var model = TrainingModel()

    var body: some View {
        VStack {
            Text(model.level.rawValue.capitalized)
            Text(model.banner.caption())
            Link("Privacy policy", destination: URL(string: "https://corbel.health/privacy")!)
        }
        .task { await model.begin() }
    }
}
