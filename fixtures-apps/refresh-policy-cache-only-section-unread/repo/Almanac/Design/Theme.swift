import SwiftUI

enum Theme {
    static let tint = Color.teal
    static let corner: CGFloat = 14
    static let spacing: CGFloat = 12
}

struct CardBackground: ViewModifier {
    func body(content: Content) -> some View {
        content
            .padding(Theme.spacing)
            .background(.thinMaterial, in: RoundedRectangle(cornerRadius: Theme.corner))
    }
}

extension View {
    func card() -> some View { modifier(CardBackground()) }
}
