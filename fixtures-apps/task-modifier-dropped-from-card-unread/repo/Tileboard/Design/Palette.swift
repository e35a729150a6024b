import UIKit

enum Palette {
    static let accent = UIColor(red: 0.11, green: 0.45, blue: 0.52, alpha: 1)
    static let paper = UIColor.secondarySystemBackground
    static let cornerRadius: CGFloat = 14
}
