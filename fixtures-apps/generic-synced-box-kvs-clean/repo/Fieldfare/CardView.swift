import SwiftUI

struct CardView: View {
    @State var model: CardModel

    var body: some View {
        Form {
            if model.showsIntro { Button("Show this card when you order.") { model.dismissIntro() } }
            Section("I cannot eat") { ForEach(model.allergies, id: \.self) { Text($0) } }
            TextField("Phrase", text: $model.phrase).onSubmit { model.save() }
            Link("Privacy policy", destination: URL(string: "https://www.fieldfare.health/legal/privacy")!)
        }
        .task { await model.refresh() }
    }
}
