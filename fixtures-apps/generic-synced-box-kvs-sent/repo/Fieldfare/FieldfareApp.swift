import SwiftUI

@main
struct FieldfareApp: App {
    var body: some Scene {
        WindowGroup { CardView(model: CardModel(settings: CardSettings(), source: AllergySource())) }
    }
}
