import SwiftUI

@main
struct BinderlyApp: App {
    var body: some Scene {
        WindowGroup { BinderView() }
    }
}
