import SwiftUI

@main
struct FeldsalatApp: App {
    private let registry = Registry.live()

    var body: some Scene { WindowGroup { WeekView(registry: registry) } }
}
