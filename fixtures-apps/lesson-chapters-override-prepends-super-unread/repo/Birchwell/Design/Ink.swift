import SwiftUI

enum Ink {
    static let allergies = Color(red: 0.21, green: 0.48, blue: 0.63)
    static let vaccinations = Color(red: 0.28, green: 0.43, blue: 0.59)
    static let paper = Color(red: 0.35, green: 0.38, blue: 0.55)
    static let corner: CGFloat = 12
}

struct Sticker: View {
    let text: String
    var tint: Color = Ink.allergies

    var body: some View {
        Text(text)
            .font(.caption)
            .padding(.horizontal, 10)
            .background(tint.opacity(0.15), in: RoundedRectangle(cornerRadius: Ink.corner))
    }
}
