import Foundation

enum Links {
    static let privacy = URL(string: "https://wrenfield.care/privacy")!
}
