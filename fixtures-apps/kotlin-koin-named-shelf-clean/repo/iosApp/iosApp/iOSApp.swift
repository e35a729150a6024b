import Shared
import SwiftUI

@main
struct iOSApp: App {
    init() {
        ModulesKt.startApp()
    }

    var body: some Scene {
        WindowGroup { BillsView(model: Models.shared.bills()) }
    }
}
