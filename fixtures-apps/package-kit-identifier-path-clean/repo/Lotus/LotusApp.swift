import SwiftUI

@main
struct LotusApp: App {
    var body: some Scene {
        WindowGroup { BinderView() }
    }
}
