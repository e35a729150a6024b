import SwiftUI

struct FileView: View {
    @State var model: FileModel

    var body: some View {
        List {
            ForEach(FileEntry.Chapter.allCases, id: \.self) { chapter in
                Section(chapter.rawValue.capitalized) {
                    ForEach(model.entries.filter { $0.chapter == chapter }) { Text($0.title) }
                }
            }
            Link("Privacy policy", destination: PolicyLinks.privacy)
        }
        .task { try? await model.start() }
    }
}
