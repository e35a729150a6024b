import SwiftUI

@main
struct OspreyApp: App {
    @Environment(\.scenePhase) private var phase
    private let composer = TileComposer(chart: LabChart())

    var body: some Scene {
        WindowGroup {
            List {
                Text("The tile shows your newest result.")
                Link("Privacy policy", destination: URL(string: "https://www.ospreylabs.org/privacy")!)
            }
            .task { try? await composer.compose() }
        }
        .onChange(of: phase) { _, now in
            if now == .background { TileRefresher().refresh() }
        }
    }
}
