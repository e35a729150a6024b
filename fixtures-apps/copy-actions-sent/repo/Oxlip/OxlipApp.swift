import SwiftUI

@main
struct OxlipApp: App {
    @State private var profile = PortalProfile()
    @State private var labs = LabListModel()

    var body: some Scene {
        WindowGroup {
            TabView {
                LabListView(model: labs, profile: profile)
                    .tabItem { Label("Results", systemImage: "drop") }
                PortalForm(profile: profile)
                    .tabItem { Label("Portal", systemImage: "person") }
            }
        }
    }
}
