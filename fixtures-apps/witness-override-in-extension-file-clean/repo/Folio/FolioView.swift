import SwiftUI

struct FolioView: View {
    let bindery: Bindery

    var body: some View {
        List {
            ForEach(bindery.bound.keys.sorted(), id: \.self) { name in
                Section(name) {
                    ForEach(bindery.bound[name] ?? [], id: \.uuid) { Text($0.displayName) }
                }
            }
            NavigationLink("About", destination: AboutView())
        }
        .task { try? await bindery.bind() }
    }
}
