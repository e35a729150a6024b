import SwiftUI

struct SheetView: View {
    @ObservedObject var sheet: HandoverSheet

    var body: some View {
        List {
            ForEach(sheet.paragraphs) { paragraph in
                Section(paragraph.heading) {
                    ForEach(paragraph.lines, id: \.self) { Text($0) }
                }
            }
            PrivacyLink()
        }
        .task { try? await sheet.write() }
    }
}
