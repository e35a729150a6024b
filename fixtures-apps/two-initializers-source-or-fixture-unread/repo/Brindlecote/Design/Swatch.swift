import SwiftUI

enum Swatch {
    static let labs = Color(hue: 0.55, saturation: 0.6, brightness: 0.8)
    static let vitals = Color(hue: 0.08, saturation: 0.6, brightness: 0.8)
    static let pills = Color(hue: 0.35, saturation: 0.6, brightness: 0.8)
    static let gap: CGFloat = 12
}

struct Tag: View {
    let text: String
    var tint: Color = Swatch.labs

    var body: some View {
        Text(text)
            .font(.caption)
            .padding(.horizontal, Swatch.gap)
            .background(tint.opacity(0.15), in: Capsule())
    }
}
