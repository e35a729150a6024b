import SwiftUI

enum Dye {
    static let results = Color(red: 0.21, green: 0.48, blue: 0.63)
    static let letters = Color(red: 0.28, green: 0.43, blue: 0.59)
    static let procedures = Color(red: 0.35, green: 0.38, blue: 0.55)
    static let corner: CGFloat = 12
}

struct Pill: View {
    let text: String
    var tint: Color = Dye.results

    var body: some View {
        Text(text)
            .font(.caption)
            .padding(.horizontal, 10)
            .background(tint.opacity(0.15), in: RoundedRectangle(cornerRadius: Dye.corner))
    }
}
