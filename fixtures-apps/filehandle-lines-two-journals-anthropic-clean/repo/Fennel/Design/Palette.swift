import SwiftUI

enum Palette {
    static let ink = Color(red: 0.10, green: 0.16, blue: 0.24)
    static let paper = Color(red: 0.98, green: 0.97, blue: 0.94)
    static let spacing: CGFloat = 12
}
