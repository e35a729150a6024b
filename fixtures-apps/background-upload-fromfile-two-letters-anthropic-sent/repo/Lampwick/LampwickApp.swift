import SwiftUI

@main
struct LampwickApp: App {
    private let uploader = LetterUploader()

    var body: some Scene {
        WindowGroup {
            TabView {
                DigestView(writer: DigestWriter()).tabItem { Label("Digest", systemImage: "doc.text") }
                AskView(uploader: uploader).tabItem { Label("Ask", systemImage: "bubble") }
            }
        }
    }
}
