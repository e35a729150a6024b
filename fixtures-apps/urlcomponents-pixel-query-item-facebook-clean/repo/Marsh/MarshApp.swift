import SwiftUI

@main
struct MarshApp: App {
    var body: some Scene {
        WindowGroup { TimelineScreen(model: TimelineModel(pixel: PixelClient())) }
    }
}
