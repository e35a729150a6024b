import GRDB
import PostHog
import SwiftUI

@main
struct NettlewoodApp: App {
    private let database: AppDatabase

    init() {
        PostHogSDK.shared.setup(PostHogConfig(apiKey: "phc_nettle"))
        let folder = URL.applicationSupportDirectory
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        database = try! AppDatabase(path: folder.appending(path: "nettlewood.sqlite").path(percentEncoded: false))
    }

    var body: some Scene {
        WindowGroup {
            AllergiesView(model: AllergiesModel(database: database))
        }
    }
}
