import SwiftUI

enum Theme {
    static let accent = Color(red: 0.12, green: 0.42, blue: 0.52)
    static let corner: CGFloat = 14
}
