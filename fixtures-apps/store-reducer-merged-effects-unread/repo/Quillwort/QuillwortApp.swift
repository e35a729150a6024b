import SwiftUI

@main
struct QuillwortApp: App {
    @State private var store = FeatureStore(feature: TimelineFeature(records: .live))

    var body: some Scene {
        WindowGroup {
            TimelineView(store: store)
        }
    }
}
