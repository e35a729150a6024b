import SwiftUI

struct ExtractView: View {
    let model: ExtractModel

    var body: some View {
        List {
            ForEach(Kind.allCases, id: \.self) { kind in
                DisclosureGroup(kind.rawValue) {
                    ForEach(model.parts[kind] ?? [], id: \.uuid) { Text($0.displayName) }
                }
            }
            NavigationLink("About", destination: AboutView())
        }
        .task { try? await model.prepare() }
    }
}
