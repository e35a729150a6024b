import PostHog
import SwiftUI

@main
struct YarrowApp: App {
    private let database: DiaryDatabase

    init() {
        PostHogSDK.shared.setup(PostHogConfig(apiKey: "phc_yarrow"))
        database = try! DiaryDatabase()
    }

    var body: some Scene {
        WindowGroup { DiaryView(model: DiaryModel(database: database)) }
    }
}
