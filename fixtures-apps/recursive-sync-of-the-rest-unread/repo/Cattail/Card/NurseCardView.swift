import SwiftUI

struct NurseCardView: View {
    @ObservedObject var card: NurseCardModel

    var body: some View {
        NavigationStack {
            Form {
                TextField("Name", text: $card.card.pupil)
                TextField("Class", text: $card.card.form)
                ForEach(card.card.notes, id: \.self) { Text($0) }
                ShareLink("Hand in", item: card.card.printable)
                Link("Privacy policy", destination: Links.privacyPolicy)
            }
            .navigationTitle("Nurse's card")
            .toolbar {
                Button("Fill in") { Task { await card.fillIn() } }
                    .disabled(card.isBusy)
            }
        }
    }
}
