import SwiftUI

struct WideButton: ButtonStyle {
    func makeBody(configuration: Configuration) -> some View {
        configuration.label
            .padding(.vertical, 10)
            .frame(maxWidth: .infinity)
            .background(configuration.isPressed ? Color.teal.opacity(0.6) : Color.teal, in: .rect(cornerRadius: 10))
            .foregroundStyle(.white)
    }
}

extension ButtonStyle where Self == WideButton {
    static var wide: WideButton { WideButton() }
}
