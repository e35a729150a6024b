import SwiftUI

struct DashboardScreen: View {
    @State private var model = DashboardModel()

    var body: some View {
        List {
            NameSection(key: .labs, names: model.labs)
            NameSection(key: .vaccines, names: model.vaccines)
            NameSection(key: .vitals, names: model.vitals)
            NameSection(key: .allergies, names: model.allergies)
            Link("Privacy policy", destination: URL(string: "https://www.acme.health/legal/privacy")!)
        }
        .task { try? await model.load() }
    }
}
