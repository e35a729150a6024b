import SwiftUI

@main
struct InkwellApp: App {
    var body: some Scene {
        WindowGroup { FormView() }
    }
}
