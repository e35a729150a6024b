import SwiftUI

@main
struct ReimburseApp: App {
    @State private var store = ClaimStore(health: ClaimHealth())

    var body: some Scene {
        WindowGroup {
            NavigationStack { ClaimView(store: store) }
        }
    }
}
