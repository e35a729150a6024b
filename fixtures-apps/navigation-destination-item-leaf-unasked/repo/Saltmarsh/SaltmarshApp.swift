import SwiftUI

@main
struct SaltmarshApp: App {
    var body: some Scene {
        WindowGroup {
            NavigationStack { ContentsView() }
        }
    }
}
