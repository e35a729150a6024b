import SwiftUI

@main
struct BourreeApp: App {
    var body: some Scene {
        WindowGroup {
            NavigationStack {
                FileView()
                    .toolbar {
                        Link("Privacy policy", destination: URL(string: "https://bourree.care/privacy")!)
                    }
            }
        }
    }
}
