import SwiftUI

@main
struct VellumApp: App {
    var body: some Scene {
        WindowGroup { ReportScreen() }
    }
}
