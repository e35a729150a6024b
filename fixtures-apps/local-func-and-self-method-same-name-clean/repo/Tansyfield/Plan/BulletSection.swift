import SwiftUI

struct BulletSection: View {
    let title: String
    let lines: [String]

    var body: some View {
        Section(title) {
            if lines.isEmpty { Text("Nothing so far").foregroundStyle(.secondary) }
            ForEach(lines, id: \.self) { Text($0) }
        }
    }
}
