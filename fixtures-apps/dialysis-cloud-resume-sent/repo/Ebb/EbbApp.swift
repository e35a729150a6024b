import SwiftUI

@main
struct EbbApp: App {
    @StateObject private var router = Router(bookmark: CloudBookmark())

    var body: some Scene {
        WindowGroup { WeekView(router: router, source: VitalSignSource()) }
    }
}
