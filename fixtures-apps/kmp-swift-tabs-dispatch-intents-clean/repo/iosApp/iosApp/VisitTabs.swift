import Shared
import SwiftUI

struct VisitTabs: View {
    let store: VisitStore
    @State private var isConnected = false

    var body: some View {
        if isConnected {
            TabView {
                LinesView(title: "Conditions", store: store, intent: VisitIntent.OpenConditions.shared)
                    .tabItem { Label("Conditions", systemImage: "stethoscope") }
                LinesView(title: "Lab results", store: store, intent: VisitIntent.OpenLabs.shared)
                    .tabItem { Label("Lab results", systemImage: "testtube.2") }
                LinesView(title: "Procedures", store: store, intent: VisitIntent.OpenProcedures.shared)
                    .tabItem { Label("Procedures", systemImage: "bandage") }
                AboutView()
                    .tabItem { Label("About", systemImage: "info.circle") }
            }
        } else {
            ProgressView()
                .task {
                    _ = try? await store.dispatch(intent: VisitIntent.Connect.shared)
                    isConnected = true
                }
        }
    }
}
