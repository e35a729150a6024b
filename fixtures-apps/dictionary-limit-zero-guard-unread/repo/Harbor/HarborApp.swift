import SwiftUI

@main
struct HarborApp: App {
    var body: some Scene {
        WindowGroup { NavigationStack { ExtractView(model: ExtractModel(service: ExtractService())) } }
    }
}
