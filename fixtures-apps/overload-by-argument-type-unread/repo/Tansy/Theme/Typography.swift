import SwiftUI

extension Font {
    static let chartTitle = Font.system(.title3, design: .serif).weight(.semibold)
    static let chartBody = Font.system(.body, design: .serif)
}

struct RowLabel: View {
    let title: String
    let symbol: String

    var body: some View {
        Label(title, systemImage: symbol).font(.chartBody)
    }
}
