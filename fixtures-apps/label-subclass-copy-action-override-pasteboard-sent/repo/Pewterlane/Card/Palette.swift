import UIKit

enum Palette {
    static let paper = UIColor(white: 0.97, alpha: 1)
    static let ink = UIColor(white: 0.12, alpha: 1)
}
