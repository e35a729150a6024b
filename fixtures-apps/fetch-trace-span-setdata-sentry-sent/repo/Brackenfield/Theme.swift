import SwiftUI

enum Palette {
    static let accent = Color(red: 0.12, green: 0.42, blue: 0.55)
    static let ground = Color(.secondarySystemBackground)
}

struct CardBackground: ViewModifier {
    func body(content: Content) -> some View {
        content.padding().background(Palette.ground, in: .rect(cornerRadius: 16))
    }
}
