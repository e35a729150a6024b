import SwiftUI

struct CardStyle: ViewModifier {
    func body(content: Content) -> some View {
        content
            .padding(16)
            .background(.thinMaterial, in: RoundedRectangle(cornerRadius: 14))
    }
}

extension View {
    func card() -> some View { modifier(CardStyle()) }
}
