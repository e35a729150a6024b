import SwiftUI

@main
struct MulberryApp: App {
    var body: some Scene {
        WindowGroup { CardDeck() }
            .modelContainer(Containers.device)
    }
}
