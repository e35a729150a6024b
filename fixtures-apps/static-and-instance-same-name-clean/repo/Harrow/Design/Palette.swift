import SwiftUI

enum Palette {
    static let ink = Color(red: 0.11, green: 0.14, blue: 0.22)
    static let paper = Color(red: 0.98, green: 0.97, blue: 0.94)
    static let corner: CGFloat = 12
}

extension View {
    func sheetOfPaper() -> some View {
        padding(14).background(Palette.paper, in: .rect(cornerRadius: Palette.corner))
    }
}
