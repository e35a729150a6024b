import HealthKit
import SwiftUI

@main
struct KestrelApp: App {
    @State private var folder = FolderStore()

    var body: some Scene {
        WindowGroup {
            List(Tab.allCases) { tab in
                Section(tab.rawValue) {
                    ForEach(folder.records[tab] ?? [], id: \.uuid) { Text($0.displayName) }
                }
            }
            .safeAreaInset(edge: .bottom) { Link("Privacy", destination: Links.privacyPolicy) }
            .task {
                try? await folder.connect()
                try? await folder.refresh()
            }
        }
    }
}
