import Foundation

enum Ordering: String, CaseIterable {
    case newest, oldest

    var title: String { rawValue.capitalized }
}
