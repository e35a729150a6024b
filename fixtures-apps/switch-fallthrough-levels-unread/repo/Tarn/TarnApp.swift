import SwiftUI

@main
struct TarnApp: App {
    var body: some Scene {
        WindowGroup { HandoverView() }
    }
}
