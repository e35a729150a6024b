import SwiftUI

struct CareSection: View {
    let title: String
    let lines: [String]

    var body: some View {
        if !lines.isEmpty {
            Section(title) {
                ForEach(lines, id: \.self) { Text($0) }
            }
        }
    }
}
