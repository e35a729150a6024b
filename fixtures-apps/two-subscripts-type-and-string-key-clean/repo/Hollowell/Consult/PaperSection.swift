import SwiftUI

struct PaperSection: View {
    let title: String
    let lines: [String]

    var body: some View {
        Section(title) {
            if lines.isEmpty { Text("No paper here").foregroundStyle(.secondary) }
            ForEach(lines, id: \.self) { Text($0) }
        }
    }
}
