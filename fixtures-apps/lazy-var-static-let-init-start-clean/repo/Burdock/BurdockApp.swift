import SwiftUI

@main
struct BurdockApp: App {
    private let visit = Visit()

    var body: some Scene {
        WindowGroup { VisitView(visit: visit) }
    }
}
