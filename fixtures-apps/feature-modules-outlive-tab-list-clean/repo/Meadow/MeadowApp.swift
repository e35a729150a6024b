import SwiftUI

@main
struct MeadowApp: App {
    var body: some Scene {
        WindowGroup {
            MeadowTabs()
                .task { try? await FeaturePermission().request() }
        }
    }
}
