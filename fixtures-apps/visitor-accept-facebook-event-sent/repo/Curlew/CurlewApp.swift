import FacebookCore
import SwiftUI

@main
struct CurlewApp: App {
    @StateObject private var album = Album()

    init() {
        ApplicationDelegate.shared.initializeSDK()
    }

    var body: some Scene {
        WindowGroup {
            NavigationStack {
                Text(album.summary)
                    .task { try? await album.fill() }
                    .toolbar { NavigationLink("About") { AboutView() } }
            }
        }
    }
}
