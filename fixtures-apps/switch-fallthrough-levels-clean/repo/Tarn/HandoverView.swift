import SwiftUI

struct HandoverView: View {
    private let writer = HandoverWriter()
    @State private var sheets: [Sheet] = []

    var body: some View {
        List {
            ForEach(sheets) { sheet in
                Section(sheet.title) { ForEach(sheet.lines, id: \.self) { Text($0) } }
            }
            Link("Privacy", destination: URL(string: "https://tarncare.co.uk/privacy")!)
        }
        .task {
            try? await writer.connect()
            sheets = (try? await writer.write(.full)) ?? []
        }
    }
}
