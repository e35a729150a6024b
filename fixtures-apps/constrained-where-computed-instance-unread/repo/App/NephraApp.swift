import SwiftUI

@main
struct NephraApp: App {
    var body: some Scene {
        WindowGroup {
            VisitView()
        }
    }
}
