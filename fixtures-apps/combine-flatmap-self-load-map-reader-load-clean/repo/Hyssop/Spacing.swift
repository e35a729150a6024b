import CoreGraphics

enum Spacing {
    static let small: CGFloat = 8
    static let medium: CGFloat = 16
}
