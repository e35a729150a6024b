import SwiftUI

@main
struct LovageApp: App {
    var body: some Scene {
        WindowGroup { DoseView() }
    }
}
