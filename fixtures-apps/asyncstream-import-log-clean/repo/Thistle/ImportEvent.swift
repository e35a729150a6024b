import Foundation

enum ImportEvent: Sendable {
    case started
    case imported(title: String, position: Int)
    case finished(count: Int)
}
