import SwiftUI

@main
struct TansyApp: App {
    var body: some Scene {
        WindowGroup { CampForm() }
    }
}
