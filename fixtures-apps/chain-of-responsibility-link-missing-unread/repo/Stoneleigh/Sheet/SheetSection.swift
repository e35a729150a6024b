import SwiftUI

struct SheetSection: View {
    let title: String
    let lines: [String]

    var body: some View {
        Section(title) {
            if lines.isEmpty { Text("None known").foregroundStyle(.secondary) }
            ForEach(lines, id: \.self) { Text($0) }
        }
    }
}
