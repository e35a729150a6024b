import SwiftUI

@main
struct EiderdownApp: App {
    var body: some Scene {
        WindowGroup { DashboardView() }
    }
}
