import SwiftUI

@main
struct MossApp: App {
    var body: some Scene { WindowGroup { PlansView() } }
}
