import SwiftUI

struct CardView: View {
    @ObservedObject var card: CardModel

    var body: some View {
        Form {
            LabeledContent("Allergies", value: card.allergies.formatted())
            LabeledContent("Shots", value: card.shots.formatted())
        }
    }
}
