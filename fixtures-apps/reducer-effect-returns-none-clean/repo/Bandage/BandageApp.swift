import SwiftUI

@main
struct BandageApp: App {
    @State private var store = Store(initial: RecoveryState(), reducer: RecoveryReducer(client: RecoveryClient()))

    var body: some Scene {
        WindowGroup { NavigationStack { RecoveryView(store: store) } }
    }
}
