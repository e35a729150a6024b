import SwiftUI

@main
struct OspreyApp: App {
    var body: some Scene {
        WindowGroup {
            NavigationStack { GuideScreen(guide: GuideModel()) }
        }
    }
}
