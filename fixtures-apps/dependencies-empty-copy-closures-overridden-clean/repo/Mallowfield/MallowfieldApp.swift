import SwiftUI

@main
struct MallowfieldApp: App {
    var body: some Scene {
        WindowGroup {
            NavigationStack { WeeksScreen(feature: WeeksFeature(deps: .live)) }
        }
    }
}
