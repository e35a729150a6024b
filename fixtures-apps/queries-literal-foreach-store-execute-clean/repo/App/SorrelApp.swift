import SwiftUI

@main
struct SorrelApp: App {
    var body: some Scene {
        WindowGroup { PassportView() }
    }
}
