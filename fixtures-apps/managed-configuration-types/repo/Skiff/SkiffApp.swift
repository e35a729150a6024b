import SwiftUI

@main
struct SkiffApp: App {
    var body: some Scene {
        WindowGroup {
            LabsView()
        }
    }
}
