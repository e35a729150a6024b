import SwiftUI

@main
struct SaxifrageApp: App {
    private let usage = UsageObserver()

    var body: some Scene {
        WindowGroup {
            NavigationStack { CardScreen(model: CardModel(source: ImmunizationSource())) }
                .onAppear { usage.start() }
        }
    }
}
