import SwiftUI

@main
struct BrackenApp: App {
    var body: some Scene {
        WindowGroup { DietView(model: DietModel(provider: makeValueProvider())) }
    }
}
