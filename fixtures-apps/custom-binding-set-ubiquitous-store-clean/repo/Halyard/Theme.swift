import SwiftUI

enum Theme: String, CaseIterable, Identifiable {
    case harbour, dune, pine

    var id: Self { self }
    var title: String { rawValue.capitalized }
    var tint: Color {
        switch self {
        case .harbour: .blue
        case .dune: .orange
        case .pine: .green
        }
    }
}
