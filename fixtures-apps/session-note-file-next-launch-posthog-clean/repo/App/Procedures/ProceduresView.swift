import SwiftUI

struct ProceduresView: View {
    @State var model: ProceduresModel

    var body: some View {
        NavigationStack(path: $model.path) {
            List {
                ForEach(model.names, id: \.self) { NavigationLink($0, value: $0) }
                Link("Privacy policy", destination: URL(string: "https://www.ostlery.care/legal/privacy")!)
            }
            .navigationTitle("Procedures")
            .onAppear { model.listShown() }
            .navigationDestination(for: String.self) { name in
                Text(name)
                    .font(.title2)
                    .onAppear { model.shown(name) }
            }
        }
        .task { await model.load() }
    }
}
