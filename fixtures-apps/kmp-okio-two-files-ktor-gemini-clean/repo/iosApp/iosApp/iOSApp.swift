import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let model = HelpDeskKt.makeHelpDesk(folder: URL.applicationSupportDirectory.path())

    var body: some Scene {
        WindowGroup { HelpView(model: model) }
    }
}
