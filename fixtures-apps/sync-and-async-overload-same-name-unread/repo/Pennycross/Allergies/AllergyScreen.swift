import SwiftUI

struct AllergyScreen: View {
    let board: AllergyBoard

    var body: some View {
        List(board.lines, id: \.self) { Text($0) }
            .overlay { if board.lines.isEmpty { EmptyForm(title: "No allergies") } }
            .navigationTitle("Allergies")
            .task { await board.fill() }
    }
}
