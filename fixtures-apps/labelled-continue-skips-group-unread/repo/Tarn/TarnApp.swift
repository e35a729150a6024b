import SwiftUI

@main
struct TarnApp: App {
    var body: some Scene {
        WindowGroup {
            NavigationStack {
                DigestView()
                    .toolbar {
                        Link("Privacy policy", destination: URL(string: "https://www.tarn.app/privacy")!)
                    }
            }
        }
    }
}
