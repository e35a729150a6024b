import SwiftUI

enum CardColour: String, CaseIterable, Identifiable {
    case slate, moss, rust

    var id: Self { self }

    var colour: Color {
        switch self {
        case .slate: .gray
        case .moss: .green
        case .rust: .orange
        }
    }
}
