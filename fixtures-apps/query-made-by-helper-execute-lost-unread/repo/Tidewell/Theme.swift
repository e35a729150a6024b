import SwiftUI

enum Theme {
    static let accent = Color(red: 0.22, green: 0.48, blue: 0.71)
    static let cornerRadius: CGFloat = 16
    static let spacing: CGFloat = 10
}

extension View {
    func cardSurface() -> some View {
        padding(Theme.spacing)
            .background(.thinMaterial, in: RoundedRectangle(cornerRadius: Theme.cornerRadius))
    }
}
