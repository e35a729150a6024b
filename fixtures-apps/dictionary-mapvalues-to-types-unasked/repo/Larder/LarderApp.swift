import SwiftUI

@main
struct LarderApp: App {
    var body: some Scene {
        WindowGroup {
            NavigationStack {
                LarderView()
                    .toolbar {
                        Link("Privacy policy", destination: URL(string: "https://www.larder.care/privacy")!)
                    }
            }
        }
    }
}
