import SwiftUI

struct GranaryView: View {
    @ObservedObject var store: GranaryStore

    var body: some View {
        List {
            if Switches.mealPhotos {
                Label("Add a meal", systemImage: "camera")
            }
            Section("Laboratory") {
                ForEach(store.labs, id: \.uuid) { lab in
                    Text(lab.displayName).font(Switches.compactRows ? .caption : .body)
                }
            }
            if !store.vaccinations.isEmpty {
                Section("Vaccinations") { ForEach(store.vaccinations, id: \.uuid) { Text($0.displayName) } }
            }
            NavigationLink("About", destination: AboutView())
        }
        .task { try? await store.refresh() }
    }
}
