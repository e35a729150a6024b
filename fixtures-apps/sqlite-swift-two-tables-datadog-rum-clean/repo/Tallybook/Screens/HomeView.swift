import SwiftUI

struct HomeView: View {
    let book: Tallybook
    @State private var shots: [String] = []
    @State private var isWishing = false

    var body: some View {
        NavigationStack {
            List(shots, id: \.self) { Text($0) }
                .navigationTitle("Shots")
                .toolbar {
                    Button("Wish for something") { isWishing = true }
                    Link("Privacy", destination: URL(string: "https://tallybook.care/privacy")!)
                }
                .sheet(isPresented: $isWishing) { WishView(book: book) }
                .task {
                    try? await ShotImporter(book: book).importShots()
                    shots = (try? book.lines(of: Pages.shots)) ?? []
                }
        }
    }
}
