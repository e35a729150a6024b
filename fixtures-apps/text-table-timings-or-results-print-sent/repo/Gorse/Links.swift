import Foundation

enum Links {
    static let privacy = URL(string: "https://gorse.app/privacy")!
    static let support = URL(string: "https://gorse.app/support")!
}
