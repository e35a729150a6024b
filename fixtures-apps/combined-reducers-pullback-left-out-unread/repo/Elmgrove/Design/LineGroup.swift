import SwiftUI

struct LineGroup: View {
    let title: String
    let lines: [String]

    var body: some View {
        Section(title) {
            if lines.isEmpty { Text("Nothing yet").foregroundStyle(.secondary) }
            ForEach(lines, id: \.self) { Text($0) }
        }
    }
}
