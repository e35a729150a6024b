import SwiftUI

enum MesaTheme {
    static let accent = Color(red: 0.16, green: 0.42, blue: 0.55)
    static let cornerRadius: CGFloat = 14
    static let inset = EdgeInsets(top: 12, leading: 16, bottom: 12, trailing: 16)
}

struct Card<Content: View>: View {
    @ViewBuilder var content: Content

    var body: some View {
        content
            .padding(MesaTheme.inset)
            .background(.thinMaterial, in: .rect(cornerRadius: MesaTheme.cornerRadius))
    }
}
