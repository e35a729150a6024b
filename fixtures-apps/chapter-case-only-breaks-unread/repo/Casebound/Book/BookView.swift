import SwiftUI

struct BookView: View {
    @StateObject var loader: ChapterLoader

    var body: some View {
        NavigationStack {
            List {
                ForEach(Chapter.allCases) { chapter in
                    Section(chapter.title) {
                        ForEach(loader.pages[chapter] ?? [], id: \.self) { Text($0) }
                    }
                }
                Link("Privacy", destination: Links.privacyPolicy)
            }
            .navigationTitle("My case")
        }
        .task {
            try? await loader.open()
            for chapter in Chapter.allCases {
                try? await loader.load(chapter)
            }
        }
    }
}
