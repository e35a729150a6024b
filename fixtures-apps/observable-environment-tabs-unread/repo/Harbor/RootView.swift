import SwiftUI

struct RootView: View {
    @Environment(RecordsStore.self) private var records

    var body: some View {
        TabView {
            CategoryTab(category: .labs)
                .tabItem { Label("Labs", systemImage: "testtube.2") }
            CategoryTab(category: .allergies)
                .tabItem { Label("Allergies", systemImage: "allergens") }
            SettingsView()
                .tabItem { Label("Settings", systemImage: "gear") }
        }
        .task { try? await records.requestAccess() }
    }
}
