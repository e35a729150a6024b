import SwiftUI

@main
struct BrambleApp: App {
    var body: some Scene {
        WindowGroup { AllergyTestView() }
    }
}
