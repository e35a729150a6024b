import SwiftUI

@main
struct CattailApp: App {
    @StateObject private var card = NurseCardModel()

    var body: some Scene {
        WindowGroup { NurseCardView(card: card) }
    }
}
