import SwiftUI

@main
struct DigestApp: App {
    var body: some Scene {
        WindowGroup {
            NavigationStack { DigestView(model: DigestModel()) }
        }
    }
}
