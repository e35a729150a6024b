import SwiftUI

@main
struct JabcardApp: App {
    var body: some Scene {
        WindowGroup { CardView() }
    }
}

let privacyPolicy = URL(string: "https://www.jabcard.org/privacy")!
