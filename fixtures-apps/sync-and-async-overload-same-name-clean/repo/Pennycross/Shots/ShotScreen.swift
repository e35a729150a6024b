import SwiftUI

struct ShotScreen: View {
    let board: ShotBoard

    var body: some View {
        List(board.lines, id: \.self) { Text($0) }
            .overlay { if board.lines.isEmpty { EmptyForm(title: "No shots") } }
            .navigationTitle("Shots")
            .task { await board.fill() }
            .toolbar { NavigationLink("About") { AboutPennycross() } }
    }
}
